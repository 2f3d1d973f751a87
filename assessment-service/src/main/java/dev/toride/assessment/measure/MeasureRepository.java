package dev.toride.assessment.measure;

import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Timeouts;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID>, NamedConstraints {
    private static final Set<MeasureState> OPEN = Set.of(MeasureState.PROPOSED, MeasureState.ADOPTED);

    /** A declined or completed proposal cannot come back beside a newer one for the same item. */
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("measure_open_proposal_key", MeasureProblems.PROPOSED_AGAIN);
    }

    List<Measure> page(MeasureFilter filter, Optional<Set<UUID>> reachable, UUID after, int limit) {
        StringBuilder where = new StringBuilder("id > :after");
        Parameters values = Parameters.with("after", after);
        narrow(where, values, "organizationId = :organization", filter.organization);
        narrow(where, values, "state = :state", filter.state);
        narrow(where, values, "assessmentId = :assessment", filter.assessment);
        narrow(where, values, "questionnaire = :questionnaire", filter.questionnaire);
        narrow(where, values, "item = :item", filter.item);
        narrow(where, values, "overdue = :overdue", filter.overdue);
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

    /** Proposals that stand in the way of new ones for the same assessment; at most two for each item of its questionnaire. */
    List<Measure> proposals(UUID organization, UUID assessment, String questionnaire) {
        return list("""
                organizationId = ?1 and origin = ?2
                and (assessmentId = ?3 or questionnaire = ?4 and state in ?5) order by id""", organization, MeasureOrigin.PROPOSAL, assessment, questionnaire, OPEN);
    }

    /** The measure, held; empty while somebody else holds it. */
    Optional<Measure> holdIfFree(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    MeasureTally tally(UUID organization, Instant from, Instant until) {
        return getEntityManager()
                .createQuery("""
                        select new dev.toride.assessment.measure.MeasureTally(
                          count(case when m.state = PROPOSED then 1 end),
                          count(case when m.state = ADOPTED then 1 end),
                          count(case when m.overdue = true then 1 end),
                          count(case when m.completedAt >= :from and m.completedAt < :until then 1 end),
                          coalesce(sum(case when m.state = ADOPTED or m.completedAt >= :from and m.completedAt < :until
                            then m.plannedYen end), 0L),
                          coalesce(sum(case when m.state = ADOPTED or m.completedAt >= :from and m.completedAt < :until
                            then m.spentYen end), 0L))
                        from Measure m where m.organizationId = :organization""", MeasureTally.class)
                .setParameter("organization", organization)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    List<Measure> completed(UUID organization, Instant from, Instant until, int limit) {
        return find(
                        "organizationId = ?1 and completedAt >= ?2 and completedAt < ?3 order by completedAt, id",
                        organization,
                        from,
                        until)
                .page(0, limit)
                .list();
    }

    List<Measure> overdue(UUID organization, int limit) {
        return find("organizationId = ?1 and overdue = true order by dueOn, id", organization)
                .page(0, limit)
                .list();
    }
}
