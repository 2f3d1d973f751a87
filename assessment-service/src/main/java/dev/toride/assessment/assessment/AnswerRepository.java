package dev.toride.assessment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<UnitAnswer, UUID> {
    Optional<UnitAnswer> of(UUID assessment, Respondent respondent, String item) {
        return find(
                        "assessmentId = ?1 and unitId = ?2 and respondentId = ?3 and item = ?4",
                        assessment,
                        respondent.unit(),
                        respondent.id(),
                        item)
                .firstResultOptional();
    }

    List<UnitAnswer> of(UUID assessment, Respondent respondent) {
        return list(
                "assessmentId = ?1 and unitId = ?2 and respondentId = ?3",
                assessment,
                respondent.unit(),
                respondent.id());
    }

    /** In the order of units and respondents; bounded by respondents times items. */
    List<UnitAnswer> ofAssessment(UUID assessment) {
        return list("assessmentId = ?1 order by unitId, respondentId", assessment);
    }

    /** How many items a respondent answered. */
    record Count(UUID unit, UUID respondent, long answered, Instant last) {}

    List<Count> counts(UUID assessment, Collection<UUID> units) {
        return getEntityManager()
                .createQuery("""
                        select a.unitId, a.respondentId, count(a), max(a.answeredAt) from UnitAnswer a
                        where a.assessmentId = :assessment and a.unitId in :units
                        group by a.unitId, a.respondentId""", Count.class)
                .setParameter("assessment", assessment)
                .setParameter("units", units)
                .getResultList();
    }

    /** Units with at least one answer, in the order of their ids, after one of them. */
    List<UUID> answeringUnits(UUID assessment, UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select distinct a.unitId from UnitAnswer a
                        where a.assessmentId = :assessment and a.unitId > :after order by a.unitId""", UUID.class)
                .setParameter("assessment", assessment)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
