/** What the tests of every service share. */
package dev.toride.testkit;
