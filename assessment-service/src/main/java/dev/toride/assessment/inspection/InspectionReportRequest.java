package dev.toride.assessment.inspection;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report to management. */
@Schema(description = "The report to management.")
public record InspectionReportRequest(
        @NotBlank @Size(max = 4000) @Schema(required = true, description = "What the inspection shows as a whole (総評).")
        String conclusion,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "Reference of the external auditor of the plan who reports; left out, the acting person.")
        String externalAuditor) {}
