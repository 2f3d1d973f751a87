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
        if (!OwnQuestionnaire.isId(questionnaire)) {
            return Optional.empty();
        }
        return find("questionnaire", questionnaire).withLock(lock).firstResultOptional();
    }

    /** Each in its newest version, in the order of creation. @param edition only those that go with it; all when null */
    List<OwnBrief> page(@Nullable String edition, UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select q.id, v.questionnaire, v.number, v.edition, v.title, v.mode, v.itemCount, v.maximum,
                          v.minimum, v.createdBy, v.createdAt, q.withdrawnAt
                        from OwnQuestionnaire q
                        join OwnVersion v on v.questionnaire = q.questionnaire and v.number = q.latest
                        where q.id > :after and (:edition is null or v.edition = :edition) order by q.id""", OwnBrief.class)
                .setParameter("after", after)
                .setParameter("edition", edition)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The versions of one, in the order of their numbers, which is that of their ids. */
    List<OwnBrief> versions(String questionnaire, UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select v.id, v.questionnaire, v.number, v.edition, v.title, v.mode, v.itemCount, v.maximum,
                          v.minimum, v.createdBy, v.createdAt, q.withdrawnAt
                        from OwnVersion v join OwnQuestionnaire q on q.questionnaire = v.questionnaire
                        where v.questionnaire = :questionnaire and v.id > :after order by v.id""", OwnBrief.class)
                .setParameter("questionnaire", questionnaire)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
