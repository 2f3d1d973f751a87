/** What the contract says by convention, added to every operation, so that no resource repeats it. */
package dev.toride.kit.openapi;
