package dev.toride.assessment.assessment;

import dev.toride.assessment.assessment.AssessmentResult.ItemChange;
import dev.toride.assessment.assessment.AssessmentResult.ResultChange;
import dev.toride.assessment.assessment.AssessmentResult.UnitScore;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.AnswerByHand;
import dev.toride.assessment.scoring.ConsolidatedItem;
import dev.toride.assessment.scoring.Consolidation;
import dev.toride.assessment.scoring.Score;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.UnitAnswers;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From kept answers to consolidation and result: no database, no time. */
final class Results {
    private Results() {}

    static Consolidation consolidate(
            Assessment assessment, Scorer scorer, List<UnitAnswer> answers, List<ValueByHand> byHand) {
        Map<UUID, List<Answer>> byUnit = byUnit(answers);
        List<UnitAnswers> units = new ArrayList<>();
        byUnit.forEach((unit, given) -> units.add(new UnitAnswers(unit.toString(), given)));
        List<AnswerByHand> set = byHand.stream()
                .map(value -> new AnswerByHand(value.item, value.choice, value.reason))
                .toList();
        return Consolidation.of(scorer.questionnaire(), assessment.consolidation, units, set);
    }

    /** @throws dev.toride.kit.problem.Problem 422 while items are open */
    static AssessmentResult result(
            Scorer scorer, Consolidation consolidation, List<UnitAnswer> answers, @Nullable Assessment previous) {
        if (!consolidation.open().isEmpty()) {
            throw AssessmentProblems.INCOMPLETE.with(Map.of("items", String.join(", ", consolidation.open())));
        }
        Score score = scorer.score(consolidation.answers());
        List<UnitScore> units = new ArrayList<>();
        byUnit(answers).forEach((unit, given) -> units.add(new UnitScore(unit, scorer.score(given))));
        return new AssessmentResult(
                score,
                List.copyOf(units),
                consolidation.items(),
                consolidation.disagreements(),
                previous == null ? null : change(previous, score, consolidation));
    }

    private static ResultChange change(Assessment previous, Score score, Consolidation consolidation) {
        Map<String, String> before = new HashMap<>();
        previous.result.items().forEach(item -> before.put(item.item(), item.choice()));
        List<ItemChange> items = new ArrayList<>();
        for (ConsolidatedItem item : consolidation.items()) {
            String from = before.get(item.item());
            if (from != null && !from.equals(item.choice())) {
                items.add(new ItemChange(item.item(), from, item.choice()));
            }
        }
        Integer gained = score.total() == null || previous.total == null ? null : score.total() - previous.total;
        return new ResultChange(previous.id(), gained, List.copyOf(items));
    }

    private static Map<UUID, List<Answer>> byUnit(List<UnitAnswer> answers) {
        Map<UUID, List<Answer>> byUnit = new LinkedHashMap<>();
        for (UnitAnswer answer : answers) {
            byUnit.computeIfAbsent(answer.unitId, unit -> new ArrayList<>())
                    .add(new Answer(answer.item, answer.choice));
        }
        return byUnit;
    }
}
