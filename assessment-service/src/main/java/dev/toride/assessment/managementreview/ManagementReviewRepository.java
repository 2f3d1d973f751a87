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
