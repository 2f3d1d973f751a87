package dev.toride.assessment.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OwnVersionRepository implements PanacheRepositoryBase<OwnVersion, UUID> {
    Optional<OwnVersion> of(String questionnaire, int number) {
        return find("questionnaire = ?1 and number = ?2", questionnaire, number).firstResultOptional();
    }
}
