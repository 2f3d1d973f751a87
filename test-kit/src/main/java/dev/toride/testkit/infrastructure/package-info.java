/**
 * Gives a test the real PostgreSQL, Kafka and token issuer of this build, starting them as a process of their own when nobody has yet.
 *
 * <p>Invariant: a JVM gets a database of its own and consumer groups of its own; topics are shared, so tests look for their own ids in them. It
 * never puts a class of that process, whose kafka-clients differ, on a test's classpath.
 */
package dev.toride.testkit.infrastructure;
