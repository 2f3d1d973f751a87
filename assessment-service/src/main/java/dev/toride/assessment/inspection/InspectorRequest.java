package dev.toride.assessment.inspection;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to inspect: a person of the company, or somebody outside. */
@Schema(description = "Who is to inspect: a person of the company, or an external auditor; exactly one of the two.")
public record InspectorRequest(
        @Nullable UUID person,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(
                description = "Reference of an auditor from outside. The portal knows whom it means; send no name.",
                examples = "AUD-2026-01")
        String externalAuditor) {}
