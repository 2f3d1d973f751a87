/**
 * Endpoints that the services' throughput is divided by: they parse what a service parses and write as many bytes as it
 * writes, nothing else. Everything around them (token, tenant gate, strict JSON, request id) is service-kit, as there.
 */
package dev.toride.benchmarks.comparison;
