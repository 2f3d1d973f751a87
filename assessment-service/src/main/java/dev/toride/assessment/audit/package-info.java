/** The audit trail of this service, under a path of its own. */
package dev.toride.assessment.audit;
