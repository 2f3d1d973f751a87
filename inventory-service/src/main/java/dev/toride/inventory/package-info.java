/** The inventory-service. */
package dev.toride.inventory;
