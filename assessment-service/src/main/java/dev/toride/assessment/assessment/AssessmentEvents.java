package dev.toride.assessment.assessment;

import dev.toride.assessment.scoring.ConsolidatedItem;
import dev.toride.assessment.scoring.ConsolidationRule;
import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Facts about assessments. */
final class AssessmentEvents {
    private static final String TOPIC = "toride.assessment.v1";

    /** Full state; the outcome and the company's answers once completed. */
    record State(
            UUID assessment,
            UUID organization,
            String questionnaire,
            @Nullable Integer questionnaireVersion,
            String edition,
            AssessmentState state,
            ConsolidationRule consolidation,
            @Nullable LocalDate dueOn,
            Instant createdAt,
            @Nullable Instant completedAt,
            @Nullable Told outcome,
            @Nullable Waiting waiting) {}

    /** What others compute with. */
    record Told(
            @Nullable Integer total,
            @Nullable Integer maximum,
            @Nullable Integer minimum,
            @Nullable String band,
            List<SectionTotal> sections,
            List<String> unknown,
            List<Given> answers) {}

    record SectionTotal(
            String id, @Nullable Integer total, @Nullable Integer maximum) {}

    record Given(String item, String choice) {}

    private AssessmentEvents() {}

    static OutboxEvent drafted(Assessment assessment) {
        return event("assessment.drafted", assessment, null);
    }

    static OutboxEvent revised(Assessment assessment) {
        return event("assessment.revised", assessment, null);
    }

    static OutboxEvent opened(Assessment assessment) {
        return event("assessment.opened", assessment, null);
    }

    static OutboxEvent withdrawn(Assessment assessment) {
        return event("assessment.withdrawn", assessment, null);
    }

    static OutboxEvent reminderDue(Assessment assessment, Waiting waiting) {
        return event("assessment.reminder-due", assessment, waiting);
    }

    static OutboxEvent completed(Assessment assessment) {
        return event("assessment.completed", assessment, null);
    }

    private static OutboxEvent event(String type, Assessment assessment, @Nullable Waiting waiting) {
        State state = new State(
                assessment.id(),
                assessment.organizationId,
                assessment.questionnaire,
                assessment.questionnaireVersion,
                assessment.edition,
                assessment.state,
                assessment.consolidation,
                assessment.dueOn,
                assessment.createdAt,
                assessment.completedAt,
                assessment.result == null ? null : told(assessment),
                waiting);
        return OutboxEvent.changed(TOPIC, type, assessment, state);
    }

    private static Told told(Assessment assessment) {
        Outcome outcome = assessment.outcome;
        return new Told(
                outcome.total(),
                outcome.maximum(),
                outcome.minimum(),
                outcome.band(),
                outcome.sections().stream()
                        .map(section -> new SectionTotal(section.id(), section.total(), section.maximum()))
                        .toList(),
                outcome.unknown(),
                assessment.result.items().stream().map(AssessmentEvents::given).toList());
    }

    private static Given given(ConsolidatedItem item) {
        return new Given(item.item(), item.choice());
    }
}
