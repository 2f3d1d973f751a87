/**
 * PostgreSQL, Kafka and the token issuer inside this JVM, for the launcher (kept data) and for tests (thrown away).
 *
 * <p>Invariant: databases and roles come from {@code deploy/postgres/service-database.sql}, topics from {@code deploy/kafka/topics.txt},
 * nothing is created elsewhere; everything listens on the loopback address only. It never knows a table, an event or a rule of a service.
 */
package dev.toride.local.infrastructure;
