package dev.toride.assessment.questionnaire;

import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OwnQuestionnaireRepository implements PanacheRepositoryBase<OwnQuestionnaire, UUID>, NamedConstraints {
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("own_questionnaire_id_key", QuestionnaireProblems.ID_TAKEN);
    }

    Optional<OwnQuestionnaire> of(String questionnaire, LockModeType lock) {
        return find("questionnaire", questionnaire).withLock(lock).firstResultOptional();
    }

    /** One with its newest version. */
    record Newest(OwnQuestionnaire questionnaire, OwnVersion version) {}

    /** In the order of creation. @param edition only those that go with it; all when null */
    List<Newest> page(@Nullable String edition, UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select q, v from OwnQuestionnaire q
                        join OwnVersion v on v.questionnaire = q.questionnaire and v.number = q.latest
                        where q.id > :after and (:edition is null or v.edition = :edition) order by q.id""", Newest.class)
                .setParameter("after", after)
                .setParameter("edition", edition)
                .setMaxResults(limit)
                .getResultList();
    }
}
