package dev.toride.assessment.assessment;

import java.util.Map;
import java.util.UUID;

/**
 * What a new result is compared with: the company's latest completed assessment with the same questionnaire.
 *
 * @param choices the company's choice by item
 */
record Previous(UUID id, Outcome outcome, Map<String, String> choices) {
    static Previous of(Assessment assessment) {
        return new Previous(assessment.id(), assessment.outcome, assessment.choices);
    }
}
