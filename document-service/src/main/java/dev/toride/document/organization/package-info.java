/**
 * What this service knows of companies, people and roles, told by inventory-service's events. Invariant: newest wins, by the
 * owner's sequence. Holds ids only; names are asked for when a document is filled.
 */
package dev.toride.document.organization;
