package dev.toride.assessment.inspection;

import dev.toride.kit.paging.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<Inspection, UUID> {
    /** Later than any report. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    List<Inspection> page(InspectionFilter filter, Optional<Set<UUID>> reachable, UUID after, int limit) {
        Where where = Where.after(after)
                .and("organizationId = :organization", "organization", filter.organization())
                .and("kind = :kind", "kind", filter.kind())
                .and("state = :state", "state", filter.state())
                .and("array_contains(units, :unit)", "unit", filter.unit())
                .and("organizationId in :reachable", "reachable", reachable.orElse(null));
        return find(where.query(), where.values()).page(0, limit).list();
    }

    boolean awaitsReview(UUID organization) {
        return find("organizationId = ?1 and state = ?2", organization, InspectionState.REPORTED)
                .page(0, 1)
                .firstResultOptional()
                .isPresent();
    }

    /** The one of the same kind that was reported last before an instant; null asks for the last of all. */
    Optional<Inspection> reportedBefore(UUID organization, InspectionKind kind, @Nullable Instant reportedAt) {
        return find(
                        "organizationId = ?1 and kind = ?2 and reportedAt < ?3 order by reportedAt desc, id desc",
                        organization,
                        kind,
                        reportedAt == null ? END : reportedAt)
                .page(0, 1)
                .firstResultOptional();
    }
}
