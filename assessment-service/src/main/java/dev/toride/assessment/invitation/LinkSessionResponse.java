package dev.toride.assessment.invitation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opened link. */
@Schema(name = "AssessmentLinkSession", description = "An opened link: a bearer for the questionnaire and its answers.")
public record LinkSessionResponse(
        @Schema(
                required = true,
                description = "For Authorization: Bearer, on /v1/assessment-link-sessions/current only.")
        String bearer,

        @Schema(required = true) Instant expiresAt) {}
