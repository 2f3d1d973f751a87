/**
 * How the house is built, as rules over the compiled classes: a convention that nobody checks is a wish.
 * Every exception is named where the rule is used, and an exception that nothing needs any more fails, too.
 */
package dev.toride.testkit.architecture;
