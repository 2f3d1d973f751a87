package dev.toride.assessment.questionnaire;

import dev.toride.assessment.catalog.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What scoring asks about tenants' own questionnaires: rows of the caller's tenant, so never on the event loop. */
@ApplicationScoped
@Transactional
public class OwnQuestionnaires {
    private final OwnQuestionnaireRepository questionnaires;
    private final OwnVersionRepository versions;

    @Inject
    OwnQuestionnaires(OwnQuestionnaireRepository questionnaires, OwnVersionRepository versions) {
        this.questionnaires = questionnaires;
        this.versions = versions;
    }

    /** Where a questionnaire stands now, whichever replica changed it last. */
    public record Current(int version, boolean isWithdrawn) {}

    /** Empty where the tenant has none of this id. */
    public Optional<Current> current(String questionnaire) {
        return questionnaires
                .of(questionnaire, LockModeType.NONE)
                .map(own -> new Current(own.latest, own.withdrawnAt != null));
    }

    /** One version, withdrawn or not; empty where there is none. */
    public Optional<Questionnaire> version(String questionnaire, int number) {
        if (!OwnQuestionnaire.isId(questionnaire)) {
            return Optional.empty();
        }
        return versions.of(questionnaire, number).map(version -> version.content);
    }
}
