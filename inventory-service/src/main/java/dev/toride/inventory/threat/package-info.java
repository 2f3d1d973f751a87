/**
 * How often each threat happens if nothing is done (脅威の状況), one sheet per company, filled in as a whole.
 * Never says what follows: the risk register listens to {@link dev.toride.inventory.threat.ThreatStatusRevised}.
 */
package dev.toride.inventory.threat;
