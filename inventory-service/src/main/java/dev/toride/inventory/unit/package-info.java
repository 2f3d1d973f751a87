/**
 * Departments and sites (部署・事業所) of a company. Invariant: names are unique in a company. Never removed while people,
 * roles or assets refer to them.
 */
package dev.toride.inventory.unit;
