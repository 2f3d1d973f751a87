/**
 * {@code Idempotency-Key}: the same POST sent twice has one effect and one answer.
 * Invariant: the key's row is written in the business transaction, so it exists exactly when the effect does; its primary
 * key is the lock between parallel retries. Never stores a secret.
 */
package dev.toride.kit.idempotency;
