package dev.toride.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the comparison with peers asks about completed assessments. */
@ApplicationScoped
@Transactional
public class LatestTotals {
    private final AssessmentRepository assessments;
    private final EntityManager entities;

    @Inject
    LatestTotals(AssessmentRepository assessments, EntityManager entities) {
        this.assessments = assessments;
        this.entities = entities;
    }

    /** A company's latest completed assessment with a total. @param choices the company's choice by item */
    public record Latest(UUID assessment, Instant completedAt, int total, Map<String, String> choices) {}

    private record Row(UUID organization, Integer total) {}

    /** Each company's total of its latest completion since an instant; companies without one are absent. */
    public Map<UUID, Integer> of(String questionnaire, Collection<UUID> organizations, Instant since) {
        Map<UUID, Integer> totals = new HashMap<>();
        entities.createQuery("""
                        select a.organizationId, a.total from Assessment a
                        where a.questionnaire = :questionnaire and a.organizationId in :organizations
                        and a.state = :state and a.total is not null and a.completedAt >= :since
                        and not exists (select 1 from Assessment b where b.organizationId = a.organizationId
                          and b.questionnaire = a.questionnaire and b.state = :state
                          and (b.completedAt > a.completedAt or b.completedAt = a.completedAt and b.id > a.id))""", Row.class)
                .setParameter("questionnaire", questionnaire)
                .setParameter("organizations", organizations)
                .setParameter("state", AssessmentState.COMPLETED)
                .setParameter("since", since)
                .getResultStream()
                .forEach(row -> totals.put(row.organization(), row.total()));
        return totals;
    }

    public Optional<Latest> latest(UUID organization, String questionnaire) {
        return assessments
                .latestCompleted(organization, questionnaire)
                .filter(assessment -> assessment.total != null)
                .map(assessment ->
                        new Latest(assessment.id(), assessment.completedAt, assessment.total, assessment.choices));
    }
}
