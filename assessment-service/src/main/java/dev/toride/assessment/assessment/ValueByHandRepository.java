package dev.toride.assessment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ValueByHandRepository implements PanacheRepositoryBase<ValueByHand, UUID> {
    Optional<ValueByHand> of(UUID assessment, String item) {
        return find("assessmentId = ?1 and item = ?2", assessment, item).firstResultOptional();
    }

    List<ValueByHand> ofAssessment(UUID assessment) {
        return list("assessmentId = ?1 order by id", assessment);
    }
}
