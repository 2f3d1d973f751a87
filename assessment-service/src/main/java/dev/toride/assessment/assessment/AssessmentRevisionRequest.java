package dev.toride.assessment.assessment;

import dev.toride.assessment.scoring.ConsolidationRule;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an assessment may change until it ends. */
@Schema(description = "What of an assessment may change until it ends, as a whole.")
public record AssessmentRevisionRequest(
        @NotNull @Schema(required = true) ConsolidationRule consolidation,

        @Nullable
        @Size(min = 1, max = 10_000)
        @Schema(
                description =
                        "The units that are asked; left out, every open unit may answer. Answers already given stay.")
        Set<@NotNull UUID> units,

        @Nullable
        @Schema(description = "The last day for answers, in the company's time zone; left out, there is none.")
        LocalDate dueOn) {}
