/** Bad requests that every service must answer with problem details, never with 5xx and never with a Java name. */
package dev.toride.testkit.problem;
