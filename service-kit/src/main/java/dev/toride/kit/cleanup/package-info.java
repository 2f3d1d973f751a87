/**
 * Removes the kit's own rows once nobody can need them any more, so that tables which grow with traffic stay as large as some days of it.
 * Age is told by the database's clock. Never touches a row of a feature.
 */
package dev.toride.kit.cleanup;
