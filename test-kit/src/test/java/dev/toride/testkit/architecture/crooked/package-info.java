/** What no service may look like; read by the rules' own test and never run. */
package dev.toride.testkit.architecture.crooked;
