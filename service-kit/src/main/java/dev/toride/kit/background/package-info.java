/**
 * Work that a service does by itself, on a thread of its own. Invariant: a failed turn is told and the next one comes; stopping waits for the
 * turn in hand. Never knows what the work is.
 */
package dev.toride.kit.background;
