package dev.toride.assessment.measure.proposal;

import dev.toride.assessment.catalog.Guidance;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.measure.MeasureAim;
import dev.toride.assessment.measure.MeasureText;
import dev.toride.assessment.measure.MeasureWords;
import dev.toride.assessment.measure.Measures.Proposal;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.Score;
import dev.toride.assessment.scoring.WeakItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a questionnaire advises on the answers of a company.
 *
 * @param proposals most points first, then in the order of the items
 * @param withoutGuidance items that need a measure but have no guidance: the company has to find its own words
 */
record Advice(List<Proposal> proposals, List<String> withoutGuidance) {
    Advice {
        proposals = List.copyOf(proposals);
        withoutGuidance = List.copyOf(withoutGuidance);
    }

    static Advice on(Questionnaire questionnaire, List<Answer> answers, Score score) {
        Map<String, Item> items =
                questionnaire.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        Map<String, String> choices = new HashMap<>();
        answers.forEach(answer -> choices.put(answer.item(), answer.choice()));
        List<Proposal> proposals = new ArrayList<>();
        List<String> withoutGuidance = new ArrayList<>();
        for (String id : weak(score)) {
            Item item = items.get(id);
            if (item == null) {
                // The pack was corrected since; there is nothing to say about an item that is no more.
                continue;
            }
            if (item.guidance() == null) {
                withoutGuidance.add(id);
            } else {
                proposals.add(new Proposal(MeasureAim.best(questionnaire, id, choices.get(id)), words(item)));
            }
        }
        return new Advice(proposals, withoutGuidance);
    }

    /** Of points: every item below its maximum, what is unknown included. Of a checklist: every open item. */
    private static List<String> weak(Score score) {
        return score.weakest() == null
                ? score.open()
                : score.weakest().stream().map(WeakItem::item).toList();
    }

    private static MeasureWords words(Item item) {
        Guidance guidance = item.guidance();
        return new MeasureWords(
                new MeasureText(item.title().ja(), item.title().en()),
                new MeasureText(lines(guidance, LocalizedText::ja), lines(guidance, LocalizedText::en)),
                item.titleProvenance(),
                guidance.provenance());
    }

    private static String lines(Guidance guidance, Function<LocalizedText, String> language) {
        return guidance.measures().stream().map(language).collect(Collectors.joining("\n"));
    }
}
