/**
 * The event contract of a service, from both ends: the committed documents, what the producer really sends, and what the
 * consumer makes of the producer's examples. {@code -Dcontracts=update} rewrites the golden examples from real records.
 * Never a stand-in for the broker or the database: records go through the real ones.
 */
package dev.toride.testkit.events;
