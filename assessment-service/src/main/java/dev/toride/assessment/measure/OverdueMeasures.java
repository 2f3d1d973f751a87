package dev.toride.assessment.measure;

import dev.toride.assessment.organization.Organizations;
import dev.toride.kit.due.DueDates;
import dev.toride.kit.due.DueHandler;
import dev.toride.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Notes that the due day of a measure has passed, as it passes where the company is. */
@ApplicationScoped
class OverdueMeasures implements DueHandler {
    private static final String KIND = "measure-overdue";
    /** Somebody is changing the measure at this moment; by then the change is done. */
    private static final Duration HELD = Duration.ofSeconds(2);

    private final MeasureRepository measures;
    private final Organizations organizations;
    private final DueDates dueDates;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    OverdueMeasures(
            MeasureRepository measures, Organizations organizations, DueDates dueDates, Outbox outbox, Clock clock) {
        this.measures = measures;
        this.organizations = organizations;
        this.dueDates = dueDates;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Called after each change: waits for the due day, or no longer. */
    void watch(Measure measure) {
        if (isWatched(measure)) {
            dueDates.set(KIND, measure.id(), endOfDueDay(measure));
        } else {
            dueDates.clear(KIND, measure.id());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Never waits for whoever is changing the measure: all other due dates would wait, too. It looks again shortly. */
    @Override
    public void due(UUID subject, Instant at) {
        measures.holdIfFree(subject)
                .ifPresentOrElse(
                        this::note,
                        () -> dueDates.set(KIND, subject, clock.instant().plus(HELD)));
    }

    private void note(Measure measure) {
        if (!isWatched(measure)) {
            return;
        }
        Instant end = endOfDueDay(measure);
        if (clock.instant().isBefore(end)) {
            // The company has moved to another time zone meanwhile.
            dueDates.set(KIND, measure.id(), end);
            return;
        }
        measure.noteOverdue();
        outbox.append(MeasureEvents.overdue(measure));
    }

    private static boolean isWatched(Measure measure) {
        return measure.state == MeasureState.ADOPTED && !measure.overdue;
    }

    private Instant endOfDueDay(Measure measure) {
        return measure.dueOn
                .plusDays(1)
                .atStartOfDay(organizations.profile(measure.organizationId).timeZone())
                .toInstant();
    }
}
