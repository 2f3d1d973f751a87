package dev.toride.assessment.inspection;

import dev.toride.assessment.catalog.LocalizedText;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is allowed, but that the company should know. */
@Schema(description = "Something that is allowed, but that the company should know.")
public record InspectionWarning(
        @Schema(required = true, description = "Stable.", examples = "inspector-not-independent")
        String code,

        @Schema(required = true, description = "The person it is about.")
        UUID person,

        @Schema(required = true) LocalizedText text) {
    private static final LocalizedText NOT_INDEPENDENT = new LocalizedText(
            "点検する人が、点検を受ける部署に所属しているか、その部署の役割を担っています。点検としては差し支えありませんが、より客観的に確かめたいときは、監査を検討してください。",
            "The inspector belongs to an inspected unit or holds a role for it. That is fine for an inspection; consider an audit"
                    + " where a more objective view is needed.");

    static InspectionWarning notIndependent(UUID person) {
        return new InspectionWarning("inspector-not-independent", person, NOT_INDEPENDENT);
    }
}
