package dev.toride.inventory.threat;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole sheet: threats that are left out count as not answered. */
@Schema(description = "The whole sheet: threats that are left out count as not answered.")
public record ThreatStatusRequest(
        @NotNull @Size(max = 200) @Schema(required = true) List<@NotNull @Valid Frequency> threats) {

    /** How often one threat happens if nothing is done. */
    @Schema(name = "ThreatFrequency", description = "How often one threat happens if nothing is done.")
    public record Frequency(
            @NotBlank @Size(max = 40) @Schema(required = true, examples = "PC-1")
            String threat,

            @Nullable
            @Schema(
                    description = "On the edition's scale: 3 any time, 2 a few times a year, 1 normally not.",
                    examples = "2")
            Integer frequency) {}
}
