package dev.toride.assessment.measure.opinion;

import dev.toride.assessment.measure.OpinionCount;
import dev.toride.kit.problem.NamedConstraints;
import dev.toride.kit.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class OpinionRepository implements PanacheRepositoryBase<Opinion, UUID>, NamedConstraints, OpinionCount {
    @Override
    public Map<String, ProblemType> constraints() {
        return Map.of("measure_opinion_once_key", OpinionProblems.GIVEN);
    }

    List<Opinion> page(UUID measure, UUID after, int limit) {
        return find("measureId = ?1 and id > ?2 order by id", measure, after)
                .page(0, limit)
                .list();
    }

    boolean isGiven(UUID measure, UUID person) {
        return count("measureId = ?1 and personId = ?2", measure, person) > 0;
    }

    @Override
    public int of(UUID measure) {
        return Math.toIntExact(count("measureId", measure));
    }
}
