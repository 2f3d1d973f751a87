/**
 * Which controls are in place (対策状況チェック): answered by hand, or derived from the newest completed self-assessment and the measures
 * finished since, by the item-to-check map, which is ours and not IPA's. Invariant: an answer by hand is never overwritten, only flagged.
 */
package dev.toride.inventory.control;
