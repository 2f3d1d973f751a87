/**
 * Who holds which role of the guideline's tables 5 and 6 (役割と責任分担). Invariant: a person holds a role for a unit once.
 * Never changed in place: an assignment is made and revoked, so the trail shows who was responsible when.
 */
package dev.toride.inventory.role;
