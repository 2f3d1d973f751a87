package dev.toride.assessment.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
    List<Invitation> page(UUID assessment, UUID after, int limit) {
        return find("assessmentId = ?1 and id > ?2 order by id", assessment, after)
                .page(0, limit)
                .list();
    }
}
