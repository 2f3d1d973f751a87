package dev.toride.assessment.assessment;

import dev.toride.assessment.scoring.Scorers;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** How far each unit is: those that are asked, and those that answered without being named. */
@ApplicationScoped
@Transactional
class ResponseStates {
    private final AssessmentRepository assessments;
    private final AnswerRepository answers;
    private final AskedUnitRepository asked;
    private final Scorers scorers;
    private final Visible visible;

    @Inject
    ResponseStates(
            AssessmentRepository assessments,
            AnswerRepository answers,
            AskedUnitRepository asked,
            Scorers scorers,
            Visible visible) {
        this.assessments = assessments;
        this.answers = answers;
        this.asked = asked;
        this.scorers = scorers;
        this.visible = visible;
    }

    Page<UnitAnswerResponse.State> list(UUID id, PageQuery page) {
        Assessment assessment = visible.require(assessments.findById(id));
        visible.requireWholeOrganization();
        UUID after = page.after(id);
        Set<UUID> named = new HashSet<>(asked.page(id, after, page.fetch()));
        TreeSet<UUID> units = new TreeSet<>(ResponseStates::unsigned);
        units.addAll(named);
        units.addAll(answers.answeringUnits(id, after, page.fetch()));
        List<UUID> rows = units.stream().limit(page.fetch()).toList();
        Map<UUID, Progress> progress = progress(id, rows);
        int items = scorers.of(assessment.questionnaire, assessment.questionnaireVersion)
                .questionnaire()
                .items()
                .size();
        return page.page(
                rows,
                unit -> unit,
                unit -> progress.getOrDefault(unit, new Progress()).state(unit, named.contains(unit), items));
    }

    /** As PostgreSQL orders them; Java compares the halves as signed numbers. */
    private static int unsigned(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    private static final class Progress {
        private int answered;
        private int employees;
        private Instant last;

        private void add(AnswerRepository.Count count) {
            if (count.unit().equals(count.respondent())) {
                answered = (int) count.answered();
            } else {
                employees++;
            }
            if (last == null || last.isBefore(count.last())) {
                last = count.last();
            }
        }

        private UnitAnswerResponse.State state(UUID unit, boolean named, int items) {
            return new UnitAnswerResponse.State(unit, named, answered, items, employees, last);
        }
    }

    private Map<UUID, Progress> progress(UUID assessment, List<UUID> units) {
        Map<UUID, Progress> progress = new HashMap<>();
        if (!units.isEmpty()) {
            answers.counts(assessment, units)
                    .forEach(count -> progress.computeIfAbsent(count.unit(), unit -> new Progress())
                            .add(count));
        }
        return progress;
    }
}
