package dev.toride.assessment.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What a new result is compared with: the company's latest completed assessment with the same questionnaire. */
record Previous(UUID id, Integer total, Map<String, Integer> sectionTotals, Map<String, String> choices) {
    static Previous of(Assessment assessment) {
        Map<String, Integer> sections = new LinkedHashMap<>();
        assessment.outcome.sections().forEach(section -> sections.put(section.id(), section.total()));
        Map<String, String> choices = new LinkedHashMap<>();
        assessment.result.items().forEach(item -> choices.put(item.item(), item.choice()));
        return new Previous(assessment.id(), assessment.outcome.total(), sections, choices);
    }
}
