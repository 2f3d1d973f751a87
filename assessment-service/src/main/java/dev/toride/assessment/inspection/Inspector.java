package dev.toride.assessment.inspection;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who inspects (点検者・監査人), or judged a check.
 *
 * @param independent as it was when this was written down: people change departments
 */
@Schema(description = "Who inspects or judged (点検者・監査人).")
public record Inspector(
        @Nullable @Schema(description = "A person of the company.")
        UUID person,

        @Nullable @Schema(description = "Reference of an auditor from outside.")
        String externalAuditor,

        @Schema(
                required = true,
                description =
                        "Neither belonged to an inspected unit nor held a role for it, when this was written down.")
        boolean independent) {
    InspectorRequest asRequested() {
        return new InspectorRequest(person, externalAuditor);
    }
}
