/**
 * What employees think of a measure (従業員の意見), to be heard before it is decided on. Invariant: one opinion per person and
 * measure, changed or taken back by that person alone. Never keeps a name: the person is an id.
 */
package dev.toride.assessment.measure.opinion;
