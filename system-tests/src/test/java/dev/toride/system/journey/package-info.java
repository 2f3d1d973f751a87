/**
 * The guideline's own way, Step 1 → 2 → 3, walked by one company over the public APIs alone, as a portal's software would.
 */
package dev.toride.system.journey;
