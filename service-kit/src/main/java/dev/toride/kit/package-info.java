/** Domain-free plumbing that every Toride service stands on. */
package dev.toride.kit;
