package dev.toride.inventory.guideline;

import java.util.List;

/**
 * A threat (想定される脅威) to what is kept on a medium.
 *
 * @param checks ids of the control checks whose answers tell how vulnerable we are to it
 * @param checksProvenance of that link, which is ours
 */
public record Threat(
        String id,
        String medium,
        LocalizedText text,
        List<String> checks,
        Provenance checksProvenance,
        Provenance provenance) {
    public Threat {
        checks = List.copyOf(checks);
    }
}
