package dev.toride.assessment.assessment;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
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

    private static final String BRIEF = """
            select a.id, a.version, a.organizationId, a.questionnaire, a.questionnaireVersion, a.edition, a.state, a.consolidation,
            a.dueOn, a.createdAt, a.completedAt, a.total, a.outcome from Assessment a where %s order by %s""";

    /** Two editors who both create the same answer: the second one is stale, not wrong. */
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("answer_once_key", KitProblems.STALE, "answer_by_hand_once_key", KitProblems.STALE);
    }

    /**
     * In the order of ids, or of completion where that is filtered: then the page is one range of an index, however many assessments there
     * are before it. Without the results, which are large.
     */
    List<AssessmentResponse> page(AssessmentFilter filter, Optional<Set<UUID>> reachable, UUID after, int limit) {
        StringBuilder where = new StringBuilder("true");
        Parameters values = new Parameters();
        narrow(where, values, "a.organizationId = :organization", filter.organization);
        narrow(where, values, "a.questionnaire = :questionnaire", filter.questionnaire);
        narrow(where, values, "a.state = :state", filter.state);
        narrow(where, values, "a.completedAt < :completedBefore", filter.completedBefore);
        narrow(where, values, "a.organizationId in :reachable", reachable.orElse(null));
        narrow(where, values, "a.id > :after", filter.byCompletion() ? null : after);
        if (filter.byCompletion()) {
            Assessment last = findById(after);
            narrow(
                    where,
                    values,
                    "a.completedAt >= :from",
                    last == null ? filter.completedFromOrBegin() : last.completedAt);
            where.append(" and (a.completedAt > :from or a.id > :after)");
            values.and("after", after);
        }
        if (filter.state != null && filter.state != AssessmentState.COMPLETED) {
            // Says it without a parameter, so that the planner knows the small index of the unfinished to hold them
            // all.
            where.append(" and a.state <> AssessmentState.COMPLETED");
        }
        TypedQuery<AssessmentResponse> query = getEntityManager()
                .createQuery(
                        BRIEF.formatted(where, filter.byCompletion() ? "a.completedAt, a.id" : "a.id"),
                        AssessmentResponse.class)
                .setMaxResults(limit);
        values.map().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Only what is filtered stands in the query, so that the planner can choose the index for it. */
    private static void narrow(StringBuilder where, Parameters values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.and(condition.substring(condition.indexOf(':') + 1), value);
        }
    }

    /** Newest completion first, after one of them; without the results themselves, which are large. */
    List<CompletedAssessments.Brief> completed(
            UUID organization, String questionnaire, @Nullable UUID after, int limit) {
        Assessment last = after == null ? null : findById(after);
        return getEntityManager()
                .createQuery("""
                        select a.id, a.questionnaire, a.questionnaireVersion, a.edition, a.completedAt, a.outcome from Assessment a
                        where a.organizationId = :organization and a.questionnaire = :questionnaire and a.state = :state
                        and (a.completedAt < :at or a.completedAt = :at and a.id < :id)
                        order by a.completedAt desc, a.id desc""", CompletedAssessments.Brief.class)
                .setParameter("organization", organization)
                .setParameter("questionnaire", questionnaire)
                .setParameter("state", AssessmentState.COMPLETED)
                .setParameter("at", last == null ? END : last.completedAt)
                .setParameter("id", last == null ? new UUID(-1, -1) : last.id())
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Assessment> latestCompleted(UUID organization, String questionnaire) {
        return newestCompleted(organization, List.of(questionnaire), 1).stream().findFirst();
    }

    List<Assessment> newestCompleted(UUID organization, List<String> questionnaires, int limit) {
        return find(
                        "organizationId = ?1 and questionnaire in ?2 and state = ?3 order by completedAt desc, id desc",
                        organization,
                        questionnaires,
                        AssessmentState.COMPLETED)
                .page(0, limit)
                .list();
    }
}
