package dev.toride.assessment.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A criterion of the plan and how it is looked at; it becomes one check per unit. */
@Schema(description = "A criterion of the plan and how it is looked at; it becomes one check per unit.")
public record PlannedCriterion(
        @NotNull @Valid @Schema(required = true) InspectionCriterion criterion,

        @NotNull
        @Size(min = 1, max = 20)
        @Schema(
                required = true,
                description = "Inspection methods of the edition (点検の方法).",
                examples = "[\"INTERVIEW\", \"REVIEW\"]")
        List<@NotBlank String> methods) {}
