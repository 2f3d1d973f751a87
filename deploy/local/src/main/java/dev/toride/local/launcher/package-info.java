/**
 * The one command: {@code up}, {@code down}, {@code token}, {@code reset}.
 *
 * <p>Invariant: at most one stack runs on a data directory (a file lock held for its whole life says so), and whatever a killed launcher left
 * running is stopped before the next one starts, never adopted. It never deletes or signals what it cannot prove to be its own.
 */
package dev.toride.local.launcher;
