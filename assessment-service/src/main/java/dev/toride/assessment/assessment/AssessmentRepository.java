package dev.toride.assessment.assessment;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID>, NamedConstraints {
    /** Two editors who both create the same answer: the second one is stale, not wrong. */
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("answer_once_key", KitProblems.STALE, "answer_by_hand_once_key", KitProblems.STALE);
    }

    /** Filters that are null do not filter. */
    record Filter(
            @Nullable UUID organization,
            @Nullable String questionnaire,
            @Nullable AssessmentState state,
            Optional<Set<UUID>> reachable) {}

    List<Assessment> page(Filter filter, UUID after, int limit) {
        Parameters values = Parameters.with("after", after)
                .and("organization", filter.organization())
                .and("questionnaire", filter.questionnaire())
                .and("state", filter.state())
                .and("everything", filter.reachable().isEmpty())
                .and("reachable", filter.reachable().orElse(Set.of()));
        return find("""
                        id > :after
                        and (:organization is null or organizationId = :organization)
                        and (:questionnaire is null or questionnaire = :questionnaire)
                        and (:state is null or state = :state)
                        and (:everything = true or organizationId in :reachable)
                        order by id""", values).page(0, limit).list();
    }

    Optional<Assessment> latestCompleted(UUID organization, String questionnaire) {
        return find(
                        "organizationId = ?1 and questionnaire = ?2 and state = ?3 order by completedAt desc, id desc",
                        organization,
                        questionnaire,
                        AssessmentState.COMPLETED)
                .page(0, 1)
                .firstResultOptional();
    }
}
