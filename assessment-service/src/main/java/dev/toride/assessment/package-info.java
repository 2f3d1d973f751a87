/** The assessment-service. */
package dev.toride.assessment;
