package dev.toride.assessment.assessment;

import dev.toride.assessment.evidence.EvidenceLink;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer. */
@Schema(description = "One answer of one unit, or of an employee under it.")
public record UnitAnswerRequest(
        @NotBlank @Size(max = 40) @Schema(required = true, examples = "PARTLY_DONE")
        String choice,

        @Nullable @Size(min = 1, max = 2000) String comment,

        @Nullable @Size(max = 20) @Schema(description = "Where something is that shows it.")
        List<@NotNull @Valid EvidenceLink> evidence) {}
