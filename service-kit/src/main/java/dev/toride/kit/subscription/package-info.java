/**
 * Facts of other services arrive here: at least once from Kafka, applied exactly once in the database.
 * Invariant: de-duplication and effect are one transaction; offsets are committed after it; a poison event ends in
 * {@code dead_letter} and its partition goes on; while the database is away nothing is dropped.
 */
package dev.toride.kit.subscription;
