package dev.toride.assessment.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens a link. */
@Schema(name = "AssessmentLinkSessionRequest", description = "Opens a link.")
public record LinkSessionRequest(
        @NotBlank @Size(max = 200) @Schema(required = true, description = "What follows the # of the link.")
        String token) {}
