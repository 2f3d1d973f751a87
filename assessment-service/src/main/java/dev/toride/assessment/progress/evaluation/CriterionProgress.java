package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a company stands with one criterion. */
@Schema(description = "Where a company stands with one criterion.")
public record CriterionProgress(
        @Schema(required = true, description = "Id in the edition.", examples = "MEASURES_DECIDED")
        String criterion,

        @Schema(required = true) LocalizedText title,

        @Schema(required = true, description = "Id of the practice that brings it about.")
        String practice,

        @Schema(required = true) boolean met,

        @Nullable @Schema(description = "Absent where it is not met. Where both would do, the fact is named.")
        MetBy metBy,

        @Nullable
        @Schema(
                description = "Day on which the evidence came about, in the company's zone; absent where it is not"
                        + " met or not told.")
        LocalDate since,

        @Schema(required = true, description = "Empty where it is not met.")
        List<EvidenceReference> evidence,

        @Nullable @Schema(description = "Why it is not met; open for more values. Absent where it is met.")
        ShortfallCode shortfall,

        @Nullable @Schema(description = "The same in words.")
        LocalizedText reason,

        @Nullable @Schema(description = "What to do next; absent where it is met.")
        LocalizedText nextAction,

        @Schema(required = true, description = "Whether a person of the company may attest it.")
        boolean attestable,

        @Schema(required = true, description = "Of the criterion: how well it is known that the guideline asks for it.")
        Provenance provenance) {}
