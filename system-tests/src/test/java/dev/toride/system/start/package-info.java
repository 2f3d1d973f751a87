/**
 * The one-command start as a person uses it: the scripts of {@code deploy/local}, the real services, and what README.md promises.
 * It looks at what is printed, answered and left behind, never into the launcher.
 */
package dev.toride.system.start;
