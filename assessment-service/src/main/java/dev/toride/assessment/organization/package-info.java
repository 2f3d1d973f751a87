/**
 * What this service knows of companies and their units, told by inventory-service's events, or asked for when an event has
 * not arrived yet. Invariant: newest wins, by the owner's sequence. Never changes a company.
 */
package dev.toride.assessment.organization;
