package dev.toride.assessment.measure;

import dev.toride.kit.paging.Where;
import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
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
        Where where = Where.after(after)
                .and("organizationId = :organization", "organization", filter.organization)
                .and("state = :state", "state", filter.state)
                .and("assessmentId = :assessment", "assessment", filter.assessment)
                .and("questionnaire = :questionnaire", "questionnaire", filter.questionnaire)
                .and("item = :item", "item", filter.item)
                .and("overdue = :overdue", "overdue", filter.overdue)
                .and("organizationId in :reachable", "reachable", reachable.orElse(null));
        return find(where.query(), where.values()).page(0, limit).list();
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

    /** The first one drafted of those that were adopted from a result and not given up since. */
    Optional<Measure> decidedFromResult(UUID organization) {
        return find(
                        "organizationId = ?1 and state in ?2 and (assessmentId is not null or item is not null) order by id",
                        organization,
                        Set.of(MeasureState.ADOPTED, MeasureState.COMPLETED))
                .page(0, 1)
                .firstResultOptional();
    }

    List<Measure> overdue(UUID organization, int limit) {
        return find("organizationId = ?1 and overdue = true order by dueOn, id", organization)
                .page(0, limit)
                .list();
    }
}
