package dev.toride.assessment.assessment;

import dev.toride.assessment.catalog.Band;
import dev.toride.assessment.scoring.ConsolidatedItem;
import dev.toride.assessment.scoring.ConsolidationRule;
import dev.toride.assessment.scoring.Score;
import dev.toride.assessment.scoring.SectionScore;
import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Facts about assessments. */
final class AssessmentEvents {
    private static final String TOPIC = "toride.assessment.v1";

    /** Full state; the outcome once completed. */
    record State(
            UUID assessment,
            UUID organization,
            String questionnaire,
            String edition,
            AssessmentState state,
            ConsolidationRule consolidation,
            Instant createdAt,
            @Nullable Instant completedAt,
            @Nullable Outcome outcome) {}

    /** What others compute with. */
    record Outcome(
            @Nullable Integer total,
            @Nullable Integer maximum,
            @Nullable Integer minimum,
            @Nullable String band,
            List<SectionOutcome> sections,
            List<String> unknown,
            List<Given> answers) {}

    record SectionOutcome(
            String id, @Nullable Integer total, @Nullable Integer maximum) {}

    record Given(String item, String choice) {}

    private AssessmentEvents() {}

    static OutboxEvent drafted(Assessment assessment) {
        return event("assessment.drafted", assessment);
    }

    static OutboxEvent opened(Assessment assessment) {
        return event("assessment.opened", assessment);
    }

    static OutboxEvent withdrawn(Assessment assessment) {
        return event("assessment.withdrawn", assessment);
    }

    static OutboxEvent completed(Assessment assessment) {
        return event("assessment.completed", assessment);
    }

    private static OutboxEvent event(String type, Assessment assessment) {
        State state = new State(
                assessment.id(),
                assessment.organizationId,
                assessment.questionnaire,
                assessment.edition,
                assessment.state,
                assessment.consolidation,
                assessment.createdAt,
                assessment.completedAt,
                assessment.result == null ? null : outcome(assessment.result));
        return OutboxEvent.changed(TOPIC, type, assessment, state);
    }

    private static Outcome outcome(AssessmentResult result) {
        Score score = result.score();
        Band band = score.band();
        return new Outcome(
                score.total(),
                score.maximum(),
                score.minimum(),
                band == null ? null : band.id(),
                score.sections().stream().map(AssessmentEvents::section).toList(),
                score.unknown(),
                result.items().stream().map(AssessmentEvents::given).toList());
    }

    private static SectionOutcome section(SectionScore section) {
        return new SectionOutcome(section.id(), section.total(), section.maximum());
    }

    private static Given given(ConsolidatedItem item) {
        return new Given(item.item(), item.choice());
    }
}
