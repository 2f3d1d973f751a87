package dev.toride.assessment.measure.simulation;

import dev.toride.assessment.catalog.Choice;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.Score;
import dev.toride.assessment.scoring.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of a company to a questionnaire of points, and what measures would make of them. */
final class WhatIf {
    private final Scorer scorer;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Choice> choices = new HashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Score before;

    /** @throws dev.toride.assessment.scoring.InvalidAnswersException when the answers do not fit the questionnaire */
    WhatIf(Scorer scorer, List<Answer> answers) {
        this.scorer = scorer;
        before = scorer.score(answers);
        for (Item item : scorer.questionnaire().items()) {
            ordinals.put(item.id(), ordinals.size());
        }
        scorer.questionnaire().choices().forEach(choice -> choices.put(choice.id(), choice));
        answers.forEach(answer -> this.answers.put(answer.item(), answer.choice()));
    }

    boolean hasItem(String item) {
        return ordinals.containsKey(item);
    }

    boolean hasChoice(String choice) {
        return choices.containsKey(choice);
    }

    /** @param index place in the request, which decides between measures that are equal in everything else */
    Candidate candidate(int index, String item, String to, long yen) {
        Choice after = choices.get(to);
        Choice now = choices.get(answers.get(item));
        return new Candidate(
                index,
                ordinals.get(item),
                item,
                now == null ? null : now.id(),
                to,
                after.points() - (now == null ? 0 : now.points()),
                yen,
                now != null && now.unknown() && !after.unknown());
    }

    /** All of the measures, of which there is one per item at most. */
    Simulation all(List<Candidate> measures) {
        return new Simulation(before, after(measures), measures, Optional.empty());
    }

    /** The best of the measures for a budget, at most one per item. */
    Simulation best(List<Candidate> measures, long budget) {
        Frontier frontier = Frontier.of(measures);
        MeasureSet best = frontier.within(budget);
        int considered = Math.toIntExact(
                measures.stream().filter(measure -> measure.points() > 0).count());
        return new Simulation(
                before,
                after(best.measures()),
                best.measures(),
                Optional.of(new Simulation.Explanation(considered, frontier, best, frontier.beyond(budget))));
    }

    private Score after(List<Candidate> measures) {
        Map<String, String> changed = new LinkedHashMap<>(answers);
        measures.forEach(measure -> changed.put(measure.item(), measure.to()));
        List<Answer> given = new ArrayList<>(changed.size());
        changed.forEach((item, choice) -> given.add(new Answer(item, choice)));
        return scorer.score(given);
    }
}
