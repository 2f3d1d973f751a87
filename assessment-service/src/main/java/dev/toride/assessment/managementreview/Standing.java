package dev.toride.assessment.managementreview;

import dev.toride.assessment.correctiveaction.CorrectiveActions;
import dev.toride.assessment.finding.InspectionFindings;
import dev.toride.assessment.managementreview.ReviewFigures.ReviewedInspection;
import dev.toride.assessment.measure.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Counts how things stand in a company: what was found, what is being corrected, what is being improved. */
@ApplicationScoped
@Transactional
class Standing {
    private final InspectionFindings findings;
    private final CorrectiveActions actions;
    private final Measures measures;
    private final Clock clock;

    @Inject
    Standing(InspectionFindings findings, CorrectiveActions actions, Measures measures, Clock clock) {
        this.findings = findings;
        this.actions = actions;
        this.measures = measures;
        this.clock = clock;
    }

    ReviewFigures of(UUID organization, List<ReviewedInspection> inspections) {
        Instant now = clock.instant();
        return ReviewFigures.of(
                inspections,
                findings.counts(organization),
                actions.counts(organization),
                measures.tally(organization, now, now),
                now);
    }
}
