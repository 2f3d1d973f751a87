package dev.toride.inventory.guideline;

import java.util.List;

/**
 * A check of the control status (対策状況チェック).
 *
 * @param items ids of the self-assessment items that speak to it; empty when none does and it must be answered by hand
 * @param itemsProvenance of that map, which is ours
 */
public record ControlCheck(
        String id,
        String category,
        LocalizedText text,
        List<String> items,
        Provenance itemsProvenance,
        Provenance provenance) {
    public ControlCheck {
        items = List.copyOf(items);
    }
}
