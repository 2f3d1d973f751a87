/**
 * Who may see what: tenant, organization, person.
 * Invariant: the tenant comes from a verified token (or from an event), never from a path, header or body; without one the
 * database shows nothing. Two walls: Hibernate's discriminator and PostgreSQL's row-level security.
 */
package dev.toride.kit.tenancy;
