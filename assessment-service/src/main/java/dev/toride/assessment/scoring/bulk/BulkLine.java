package dev.toride.assessment.scoring.bulk;

import dev.toride.assessment.scoring.Answer;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the request: one sheet of answers. */
@Schema(name = "BulkScoreRequestLine", description = "One line of the request: one sheet of answers.")
public record BulkLine(
        @Nullable @Schema(maxLength = 200, description = "The caller's own name for it; comes back with the result.")
        String reference,

        @Schema(required = true, examples = "ipa-sme-3.self-assessment")
        String questionnaire,

        @Nullable
        @Schema(
                minimum = "1",
                description = "Only for a questionnaire of the tenant's own (own.…): one of its versions; left out, the"
                        + " one that is newest when the stream first names it.")
        Integer questionnaireVersion,

        @Schema(required = true, maxItems = 1000) List<Answer> answers) {}
