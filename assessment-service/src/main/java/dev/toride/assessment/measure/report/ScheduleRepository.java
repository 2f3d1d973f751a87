package dev.toride.assessment.measure.report;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<ReportSchedule, UUID>, NamedConstraints {
    /** Two editors who both create the schedule: the second one is stale, not wrong. */
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("measure_report_schedule_organization_key", KitProblems.STALE);
    }

    Optional<ReportSchedule> of(UUID organization, LockModeType lock) {
        return find("organizationId", organization).withLock(lock).firstResultOptional();
    }

    /** The schedule, held; empty while somebody else holds it. */
    Optional<ReportSchedule> holdIfFree(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }
}
