/**
 * Facts leave a service through the table {@code outbox}, written in the business transaction, and a relay to Kafka.
 * Invariant: an event exists exactly when its change does; those of one aggregate leave in the order of the database's identity;
 * a crash anywhere can repeat an event but never lose, invent or reorder one. Nothing else imports Kafka's producer.
 */
package dev.toride.kit.outbox;
