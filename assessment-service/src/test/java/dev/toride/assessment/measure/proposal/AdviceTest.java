package dev.toride.assessment.measure.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.toride.assessment.catalog.Confidence;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.pack.PackReader;
import dev.toride.assessment.measure.MeasureAim;
import dev.toride.assessment.measure.Measures.Proposal;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.Score;
import dev.toride.assessment.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final Questionnaire QUESTIONNAIRE =
            PackReader.shipped().questionnaire("ipa-sme-3.self-assessment").orElseThrow();

    @Test
    void advisesOnEveryWeakOrUnknownItemMostPointsFirst() {
        Advice advice =
                on(QUESTIONNAIRE, Map.of("2", "PARTLY_DONE", "7", "NOT_DONE", "9", "UNKNOWN", "11", "NOT_DONE"));

        assertThat(advice.proposals())
                .extracting(
                        proposal -> proposal.aim().item(),
                        proposal -> proposal.aim().points())
                .containsExactly(tuple("9", 5), tuple("7", 4), tuple("11", 4), tuple("2", 2));
        assertThat(advice.withoutGuidance()).isEmpty();
    }

    @Test
    void speaksInTheWordsOfTheGuidanceAndSaysWhoseTheyAre() {
        Proposal proposal =
                on(QUESTIONNAIRE, Map.of("1", "UNKNOWN")).proposals().getFirst();

        Item item = QUESTIONNAIRE.items().getFirst();
        assertThat(proposal.aim())
                .isEqualTo(new MeasureAim("ipa-sme-3.self-assessment", null, "1", "UNKNOWN", "DONE", 5));
        assertThat(proposal.words().title().ja()).isEqualTo(item.title().ja());
        assertThat(proposal.words().text().ja().lines())
                .containsExactlyElementsOf(item.guidance().measures().stream()
                        .map(text -> text.ja())
                        .toList());
        assertThat(proposal.words().text().en().lines())
                .hasSameSizeAs(item.guidance().measures());
        assertThat(proposal.words().titleProvenance()).isEqualTo(item.titleProvenance());
        assertThat(proposal.words().textProvenance().confidence()).isEqualTo(Confidence.PROPOSAL);
    }

    @Test
    void hasNothingToSayWhereAllIsDone() {
        assertThat(on(QUESTIONNAIRE, Map.of()).proposals()).isEmpty();
    }

    @Test
    void advisesOnEveryOpenItemOfAChecklistWithoutPoints() {
        Questionnaire rules =
                PackReader.shipped().questionnaire("ipa-sme-3.five-rules").orElseThrow();
        List<Answer> answers = List.of(
                new Answer("1", "DONE"),
                new Answer("2", "UNKNOWN"),
                new Answer("3", "DONE"),
                new Answer("4", "PARTLY_DONE"),
                new Answer("5", "DONE"));

        Advice advice = Advice.on(rules, answers, Scorer.of(rules).score(answers));

        assertThat(advice.proposals())
                .extracting(Proposal::aim)
                .containsExactly(
                        new MeasureAim("ipa-sme-3.five-rules", null, "2", "UNKNOWN", "DONE", null),
                        new MeasureAim("ipa-sme-3.five-rules", null, "4", "PARTLY_DONE", "DONE", null));
    }

    @Test
    void namesItemsThatThePackHasNoGuidanceFor() {
        List<Item> items = new ArrayList<>(QUESTIONNAIRE.items());
        Item first = items.getFirst();
        items.set(
                0,
                new Item(
                        first.id(),
                        first.question(),
                        first.provenance(),
                        first.title(),
                        first.titleProvenance(),
                        first.notes(),
                        null));

        Advice advice = Advice.on(withItems(items), answers(Map.of("1", "NOT_DONE")), score(Map.of("1", "NOT_DONE")));

        assertThat(advice.proposals()).isEmpty();
        assertThat(advice.withoutGuidance()).containsExactly("1");
    }

    private static Advice on(Questionnaire questionnaire, Map<String, String> exceptions) {
        return Advice.on(questionnaire, answers(exceptions), score(exceptions));
    }

    private static Score score(Map<String, String> exceptions) {
        return Scorer.of(QUESTIONNAIRE).score(answers(exceptions));
    }

    private static List<Answer> answers(Map<String, String> exceptions) {
        return QUESTIONNAIRE.items().stream()
                .map(item -> new Answer(item.id(), exceptions.getOrDefault(item.id(), "DONE")))
                .toList();
    }

    private static Questionnaire withItems(List<Item> items) {
        return new Questionnaire(
                QUESTIONNAIRE.id(),
                QUESTIONNAIRE.edition(),
                QUESTIONNAIRE.version(),
                QUESTIONNAIRE.basedOn(),
                QUESTIONNAIRE.title(),
                QUESTIONNAIRE.mode(),
                QUESTIONNAIRE.attribution(),
                QUESTIONNAIRE.sources(),
                QUESTIONNAIRE.practices(),
                QUESTIONNAIRE.predecessor(),
                QUESTIONNAIRE.maximum(),
                QUESTIONNAIRE.minimum(),
                QUESTIONNAIRE.sections(),
                items,
                QUESTIONNAIRE.choices(),
                QUESTIONNAIRE.bands());
    }
}
