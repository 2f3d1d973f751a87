package dev.toride.assessment.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to be scored. Checked by the scorer itself in its one pass, not by Bean Validation. */
@Schema(description = "Answers to be scored; nothing is kept.")
public record ScoreRequest(
        @Schema(required = true, examples = "ipa-sme-3.self-assessment")
        String questionnaire,

        @Schema(required = true, maxItems = 1000) List<Answer> answers) {}
