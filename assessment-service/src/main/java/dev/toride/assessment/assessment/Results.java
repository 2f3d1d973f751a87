package dev.toride.assessment.assessment;

import dev.toride.assessment.assessment.AssessmentResult.ItemChange;
import dev.toride.assessment.assessment.AssessmentResult.ResultChange;
import dev.toride.assessment.assessment.AssessmentResult.SectionChange;
import dev.toride.assessment.assessment.AssessmentResult.UnitOutcome;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.AnswerByHand;
import dev.toride.assessment.scoring.Comparison;
import dev.toride.assessment.scoring.ConsolidatedItem;
import dev.toride.assessment.scoring.Consolidation;
import dev.toride.assessment.scoring.Score;
import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.SectionScore;
import dev.toride.assessment.scoring.UnitAnswers;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** From kept answers to consolidation and result: no database, no time. */
final class Results {
    private Results() {}

    static Consolidation consolidate(
            Assessment assessment, Scorer scorer, List<UnitAnswer> answers, List<ValueByHand> byHand) {
        List<UnitAnswers> units = new ArrayList<>();
        byUnit(assessment, scorer, answers)
                .forEach((unit, given) -> units.add(new UnitAnswers(unit.toString(), given)));
        List<AnswerByHand> set = byHand.stream()
                .map(value -> new AnswerByHand(value.item, value.choice, value.reason))
                .toList();
        return Consolidation.of(scorer.questionnaire(), assessment.consolidation, units, set);
    }

    /** @throws dev.toride.kit.problem.Problem 422 while items are open */
    static AssessmentResult result(
            Assessment assessment,
            Scorer scorer,
            Consolidation consolidation,
            List<UnitAnswer> answers,
            @Nullable Previous previous) {
        List<UnitOutcome> units = new ArrayList<>();
        byUnit(assessment, scorer, answers)
                .forEach((unit, given) -> units.add(UnitOutcome.of(unit, scorer.score(given))));
        requireSettled(consolidation);
        return result(scorer.score(consolidation.answers()), units, consolidation, previous);
    }

    /** The company answered as a whole, and nobody else did. */
    static AssessmentResult ofWholeCompany(
            Assessment assessment, Scorer scorer, List<Answer> answers, @Nullable Previous previous) {
        // First, so that what is wrong is named by the pointers of the request.
        Score score = scorer.score(answers);
        Consolidation consolidation = Consolidation.of(
                scorer.questionnaire(),
                assessment.consolidation,
                List.of(new UnitAnswers(assessment.organizationId.toString(), answers)),
                List.of());
        requireSettled(consolidation);
        return result(score, List.of(UnitOutcome.of(assessment.organizationId, score)), consolidation, previous);
    }

    private static void requireSettled(Consolidation consolidation) {
        if (!consolidation.open().isEmpty()) {
            throw AssessmentProblems.INCOMPLETE.with(Map.of("items", String.join(", ", consolidation.open())));
        }
    }

    private static AssessmentResult result(
            Score score, List<UnitOutcome> units, Consolidation consolidation, @Nullable Previous previous) {
        return new AssessmentResult(
                score,
                List.copyOf(units),
                consolidation.items(),
                consolidation.disagreements(),
                previous == null ? null : change(previous, score, consolidation));
    }

    private static ResultChange change(Previous previous, Score score, Consolidation consolidation) {
        Comparison comparison = previous.comparison();
        List<ItemChange> items = new ArrayList<>();
        List<String> notComparable = new ArrayList<>();
        for (ConsolidatedItem item : consolidation.items()) {
            String from = previous.choices().get(item.item());
            if (!comparison.items().test(item.item())) {
                notComparable.add(item.item());
            } else if (from != null && !from.equals(item.choice())) {
                items.add(new ItemChange(item.item(), from, item.choice()));
            }
        }
        List<SectionChange> sections = new ArrayList<>();
        for (SectionScore section : score.sections()) {
            Integer before = previous.outcome().totalOf(section.id());
            if (before != null
                    && section.total() != null
                    && comparison.sections().test(section.id())) {
                sections.add(new SectionChange(section.id(), section.total() - before));
            }
        }
        Integer before = previous.outcome().total();
        Integer gained = score.total() == null || before == null || !comparison.totals()
                ? null
                : Integer.valueOf(score.total() - before);
        return new ResultChange(
                previous.id(),
                gained,
                List.copyOf(sections),
                List.copyOf(items),
                notComparable.isEmpty() ? null : List.copyOf(notComparable));
    }

    /** Each unit's own answers and, for items that it left open, its employees' put together by the same rule. */
    private static Map<UUID, List<Answer>> byUnit(Assessment assessment, Scorer scorer, List<UnitAnswer> answers) {
        Map<UUID, List<Answer>> own = new LinkedHashMap<>();
        Map<UUID, Map<UUID, List<Answer>>> employees = new LinkedHashMap<>();
        for (UnitAnswer answer : answers) {
            List<Answer> ofTheUnit = own.computeIfAbsent(answer.unitId, unit -> new ArrayList<>());
            if (answer.isOfTheUnit()) {
                ofTheUnit.add(new Answer(answer.item, answer.choice));
            } else {
                employees
                        .computeIfAbsent(answer.unitId, unit -> new LinkedHashMap<>())
                        .computeIfAbsent(answer.respondentId, employee -> new ArrayList<>())
                        .add(new Answer(answer.item, answer.choice));
            }
        }
        employees.forEach((unit, given) -> own.get(unit).addAll(fill(assessment, scorer, own.get(unit), given)));
        return own;
    }

    private static List<Answer> fill(
            Assessment assessment, Scorer scorer, List<Answer> own, Map<UUID, List<Answer>> employees) {
        Set<String> answered = new HashSet<>();
        own.forEach(answer -> answered.add(answer.item()));
        List<UnitAnswers> sheets = new ArrayList<>();
        employees.forEach((employee, given) -> sheets.add(new UnitAnswers(employee.toString(), given)));
        return Consolidation.of(scorer.questionnaire(), assessment.consolidation, sheets, List.of()).answers().stream()
                .filter(answer -> !answered.contains(answer.item()))
                .toList();
    }
}
