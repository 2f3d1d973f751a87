/** Strict JSON: what a client sends is understood exactly or refused, never guessed. */
package dev.toride.kit.json;
