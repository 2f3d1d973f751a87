package dev.toride.assessment.managementreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What management decides. */
@Schema(description = "What management decides.")
public record ManagementDecisionRequest(
        @NotNull @Size(min = 1, max = 4) @Schema(required = true)
        List<@NotNull @Valid ReasonedDecision> decisions) {}
