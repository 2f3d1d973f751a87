package dev.toride.assessment.progress.evaluation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows that a criterion is met. */
@Schema(description = "What shows that a criterion is met.")
public record EvidenceReference(
        @Schema(required = true) EvidenceKind kind,

        @Schema(required = true, description = "Id of that thing, with the service that owns it.")
        UUID id) {}
