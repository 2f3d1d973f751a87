/** The one command: embedded PostgreSQL, Kafka and token issuer, and the services as child processes. */
package dev.toride.local;
