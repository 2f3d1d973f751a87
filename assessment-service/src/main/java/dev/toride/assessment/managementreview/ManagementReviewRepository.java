package dev.toride.assessment.managementreview;

import dev.toride.kit.paging.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ManagementReviewRepository implements PanacheRepositoryBase<ManagementReview, UUID> {
    /** The newest decided one that rests on an inspection. */
    Optional<ManagementReview> newestOfAnInspection(UUID organization) {
        return find(
                        "organizationId = ?1 and state = ?2 and array_length(inspections) > 0 order by decidedAt desc, id desc",
                        organization,
                        ManagementReviewState.DECIDED)
                .page(0, 1)
                .firstResultOptional();
    }

    List<ManagementReview> page(
            @Nullable UUID organization,
            @Nullable ManagementReviewState state,
            Optional<Set<UUID>> reachable,
            UUID after,
            int limit) {
        Where where = Where.after(after)
                .and("organizationId = :organization", "organization", organization)
                .and("state = :state", "state", state)
                .and("organizationId in :reachable", "reachable", reachable.orElse(null));
        return find(where.query(), where.values()).page(0, limit).list();
    }
}
