package dev.toride.assessment.assessment;

import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.kit.due.DueDates;
import dev.toride.kit.due.DueHandler;
import dev.toride.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells as an event that a reminder is due and who has not answered. Toride sends no mail: the portal delivers. */
@ApplicationScoped
@Transactional
class Reminders implements DueHandler {
    private static final String KIND = "assessment-reminder";
    private static final UUID START = new UUID(0, 0);
    private static final int PAGE = 1000;

    private final AssessmentRepository assessments;
    private final AnswerRepository answers;
    private final AskedUnitRepository asked;
    private final Organizations organizations;
    private final Scorers scorers;
    private final DueDates dueDates;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Reminders(
            AssessmentRepository assessments,
            AnswerRepository answers,
            AskedUnitRepository asked,
            Organizations organizations,
            Scorers scorers,
            DueDates dueDates,
            Outbox outbox,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.asked = asked;
        this.organizations = organizations;
        this.scorers = scorers;
        this.dueDates = dueDates;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Sets or clears the next reminder, whatever was set before. */
    void schedule(Assessment assessment) {
        if (assessment.state != AssessmentState.OPEN || assessment.dueOn == null) {
            dueDates.clear(KIND, assessment.id());
            return;
        }
        ZoneId zone = organizations.profile(assessment.organizationId).timeZone();
        ReminderPolicy.next(assessment.dueOn, zone, clock.instant())
                .ifPresentOrElse(
                        next -> dueDates.set(KIND, assessment.id(), next), () -> dueDates.clear(KIND, assessment.id()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, Instant at) {
        Assessment assessment = assessments.findById(subject, LockModeType.PESSIMISTIC_WRITE);
        if (assessment == null || assessment.state != AssessmentState.OPEN || assessment.dueOn == null) {
            return;
        }
        Waiting waiting = waiting(assessment);
        if (waiting.count() > 0) {
            assessment.remind(clock.instant());
            outbox.append(AssessmentEvents.reminderDue(assessment, waiting));
        }
        schedule(assessment);
    }

    private Waiting waiting(Assessment assessment) {
        int items = scorers.of(assessment.questionnaire, assessment.questionnaireVersion)
                .questionnaire()
                .items()
                .size();
        boolean named = asked.anybodyIsAsked(assessment.id());
        List<UUID> first = new ArrayList<>();
        long count = 0;
        UUID after = START;
        List<UUID> units;
        do {
            units = named
                    ? asked.page(assessment.id(), after, PAGE)
                    : organizations.openUnits(assessment.organizationId, after, PAGE);
            Map<UUID, Long> answered = answered(assessment, units);
            for (UUID unit : units) {
                if (answered.getOrDefault(unit, 0L) < items) {
                    count++;
                    if (first.size() < ReminderPolicy.UNITS_NAMED_MAX) {
                        first.add(unit);
                    }
                }
            }
            after = units.isEmpty() ? after : units.getLast();
        } while (units.size() == PAGE);
        return new Waiting(count, List.copyOf(first));
    }

    private Map<UUID, Long> answered(Assessment assessment, List<UUID> units) {
        Map<UUID, Long> answered = new HashMap<>();
        if (!units.isEmpty()) {
            for (AnswerRepository.Count count : answers.counts(assessment.id(), units)) {
                if (count.unit().equals(count.respondent())) {
                    answered.put(count.unit(), count.answered());
                }
            }
        }
        return answered;
    }
}
