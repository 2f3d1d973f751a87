/**
 * Problem details (RFC 9457) on every answer that is not 2xx.
 * Invariant: no rejected value, Java name or stack trace ever leaves; a missing thing and another tenant's thing look alike.
 * There is no central map from exceptions to statuses: each feature owns its catalogue of {@link dev.toride.kit.problem.ProblemType}s.
 */
package dev.toride.kit.problem;
