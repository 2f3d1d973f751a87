package dev.toride.assessment.inspection;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One more check. */
@Schema(description = "One more check.")
public record InspectionCheckRequest(
        @NotNull @Valid @Schema(required = true) InspectionCriterion criterion,

        @Nullable @Schema(description = "One of the inspection's units; left out, the company as a whole.")
        UUID unit,

        @NotNull
        @Size(min = 1, max = 20)
        @Schema(
                required = true,
                description = "Inspection methods of the edition (点検の方法).",
                examples = "[\"INTERVIEW\", \"REVIEW\"]")
        List<@NotBlank String> methods) {}
