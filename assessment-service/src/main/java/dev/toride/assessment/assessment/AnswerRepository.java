package dev.toride.assessment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<UnitAnswer, UUID> {
    Optional<UnitAnswer> of(UUID assessment, UUID unit, String item) {
        return find("assessmentId = ?1 and unitId = ?2 and item = ?3", assessment, unit, item)
                .firstResultOptional();
    }

    List<UnitAnswer> ofUnit(UUID assessment, UUID unit) {
        return list("assessmentId = ?1 and unitId = ?2", assessment, unit);
    }

    /** In the order of units; bounded by units times items. */
    List<UnitAnswer> ofAssessment(UUID assessment) {
        return list("assessmentId = ?1 order by unitId", assessment);
    }
}
