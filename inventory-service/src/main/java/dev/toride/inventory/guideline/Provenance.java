package dev.toride.inventory.guideline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a value comes from: ids of {@link Source}s of the same pack, and how well it is known. */
@Schema(
        description =
                "Where a value comes from and how well it is known. The ids in source are those of the sources that"
                        + " /v1/risk-profiles/{edition} and /v1/risk-sheets/{edition} list.")
public record Provenance(List<String> source, Confidence confidence) {
    public Provenance {
        source = List.copyOf(source);
    }
}
