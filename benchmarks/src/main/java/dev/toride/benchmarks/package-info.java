/**
 * The driver of the benchmarks: starts the packaged services as they run in production, loads them and what they are compared
 * with in alternating rounds of one run, and writes what it saw to {@code benchmarks/results}.
 * Never part of a product's jar, never a timed test: it judges nothing, it only writes down.
 */
package dev.toride.benchmarks;
