package dev.toride.assessment.scoring;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to be scored. Checked by the scorer itself in its one pass, not by Bean Validation. */
@Schema(description = "Answers to be scored; nothing is kept.")
public record ScoreRequest(
        @Schema(required = true, examples = "ipa-sme-3.self-assessment")
        String questionnaire,

        @Nullable
        @Schema(
                minimum = "1",
                description = "Only for a questionnaire of the tenant's own (own.…): one of its versions; left out, the"
                        + " newest. What was scored with a version can be scored with it again at any time.")
        Integer questionnaireVersion,

        @Schema(required = true, maxItems = 1000) List<Answer> answers) {}
