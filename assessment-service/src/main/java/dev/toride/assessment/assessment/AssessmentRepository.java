package dev.toride.assessment.assessment;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID>, NamedConstraints {
    /** Later than any completion. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** Two editors who both create the same answer: the second one is stale, not wrong. */
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("answer_once_key", KitProblems.STALE, "answer_by_hand_once_key", KitProblems.STALE);
    }

    List<Assessment> page(AssessmentFilter filter, Optional<Set<UUID>> reachable, UUID after, int limit) {
        StringBuilder where = new StringBuilder("id > :after");
        Parameters values = Parameters.with("after", after);
        narrow(where, values, "organizationId = :organization", filter.organization);
        narrow(where, values, "questionnaire = :questionnaire", filter.questionnaire);
        narrow(where, values, "state = :state", filter.state);
        narrow(where, values, "completedAt >= :completedFrom", filter.completedFrom);
        narrow(where, values, "completedAt < :completedBefore", filter.completedBefore);
        narrow(where, values, "organizationId in :reachable", reachable.orElse(null));
        return find(where.append(" order by id").toString(), values)
                .page(0, limit)
                .list();
    }

    /** Only what is filtered stands in the query, so that the planner can choose the index for it. */
    private static void narrow(StringBuilder where, Parameters values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.and(condition.substring(condition.indexOf(':') + 1), value);
        }
    }

    /** The short of a completed assessment. */
    record Completed(
            UUID id,
            String questionnaire,
            Integer questionnaireVersion,
            String edition,
            Instant completedAt,
            Outcome outcome) {}

    /** Newest completion first, after one of them; without the results themselves, which are large. */
    List<Completed> completed(UUID organization, String questionnaire, @Nullable UUID after, int limit) {
        Assessment last = after == null ? null : findById(after);
        return getEntityManager()
                .createQuery("""
                        select a.id, a.questionnaire, a.questionnaireVersion, a.edition, a.completedAt, a.outcome from Assessment a
                        where a.organizationId = :organization and a.questionnaire = :questionnaire and a.state = :state
                        and (a.completedAt < :at or a.completedAt = :at and a.id < :id)
                        order by a.completedAt desc, a.id desc""", Completed.class)
                .setParameter("organization", organization)
                .setParameter("questionnaire", questionnaire)
                .setParameter("state", AssessmentState.COMPLETED)
                .setParameter("at", last == null ? END : last.completedAt)
                .setParameter("id", last == null ? new UUID(-1, -1) : last.id())
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Assessment> latestCompleted(UUID organization, String questionnaire) {
        return find(
                        "organizationId = ?1 and questionnaire = ?2 and state = ?3 order by completedAt desc, id desc",
                        organization,
                        questionnaire,
                        AssessmentState.COMPLETED)
                .page(0, 1)
                .firstResultOptional();
    }
}
