package dev.toride.assessment.assessment;

import dev.toride.assessment.scoring.Comparison;
import jakarta.annotation.Nullable;
import java.util.Map;
import java.util.UUID;

/**
 * What a new result is compared with: the company's latest completed assessment with the same questionnaire.
 *
 * @param questionnaireVersion that it was made with; null for a shipped questionnaire
 * @param choices the company's choice by item
 * @param comparison what of it can be compared
 */
record Previous(
        UUID id,
        @Nullable Integer questionnaireVersion,
        Outcome outcome,
        Map<String, String> choices,
        Comparison comparison) {
    static Previous of(Assessment assessment) {
        return new Previous(
                assessment.id(),
                assessment.questionnaireVersion,
                assessment.outcome,
                assessment.choices,
                Comparison.whole());
    }

    Previous within(Comparison narrower) {
        return new Previous(id, questionnaireVersion, outcome, choices, narrower);
    }
}
