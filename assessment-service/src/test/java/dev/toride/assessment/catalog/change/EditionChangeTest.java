package dev.toride.assessment.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.toride.assessment.catalog.Choice;
import dev.toride.assessment.catalog.Confidence;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.QuestionnaireMode;
import dev.toride.assessment.catalog.Source;
import dev.toride.assessment.catalog.edition.GuidelineEntry;
import dev.toride.assessment.catalog.pack.PackReader;
import dev.toride.assessment.catalog.pack.Packs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditionChangeTest {
    private static final Packs PACKS = PackReader.shipped();

    @Test
    void keepsTheTwentyFiveItemsFromTheThirdEditionToTheFourth() {
        QuestionnaireChange change = change("ipa-sme-3", "ipa-sme-4", "ipa-sme-4.self-assessment");

        assertThat(change.from()).isEqualTo("ipa-sme-3.self-assessment");
        assertThat(change.sameChoices()).isTrue();
        assertThat(change.items())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25)
                        .mapToObj(String::valueOf)
                        .map(item -> new ItemContinuity(ChangeKind.SAME, item, item))
                        .toList());
    }

    @Test
    void isAsUncertainAsTheWeakestStepBetween() {
        QuestionnaireChange change = change("ipa-sme-3", "ipa-sme-4", "ipa-sme-4.self-assessment");

        assertThat(change.provenance().confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(change.provenance().source()).containsExactly("guideline", "quotes-4");
    }

    @Test
    void addsTheSixthRule() {
        QuestionnaireChange change = change("ipa-sme-3", "ipa-sme-4", "ipa-sme-4.six-rules");

        assertThat(change.from()).isEqualTo("ipa-sme-3.five-rules");
        assertThat(change.items()).hasSize(6).last().isEqualTo(new ItemContinuity(ChangeKind.NEW, null, "6"));
    }

    @Test
    void tellsWhatIsNewInEveryEditionBetween() {
        EditionChange change = between("ipa-sme-3", "ipa-sme-4").orElseThrow();

        assertThat(change.questionnaires()).hasSize(3);
        assertThat(change.highlights())
                .extracting(GuidelineEntry::id)
                .startsWith("TELEWORK")
                .contains("SIX_RULES")
                .doesNotContain("STEP_BY_STEP");
        assertThat(change.sources())
                .extracting(Source::id)
                .contains("netsecurity-2023", "quotes-4", "decks-2026", "guideline")
                .doesNotHaveDuplicates();
    }

    @Test
    void hasNoWayBackOrToItself() {
        assertThat(between("ipa-sme-4", "ipa-sme-3")).isEmpty();
        assertThat(between("ipa-sme-3", "ipa-sme-3")).isEmpty();
    }

    @Test
    void followsAnItemThroughAnEditionInBetween() {
        Questionnaire oldest = questionnaire("q1", null, "a", "b", "c", "gone");
        Questionnaire middle = questionnaire(
                "q2",
                predecessor(
                        "q1",
                        Confidence.ONE_SOURCE,
                        new ItemContinuity(ChangeKind.SAME, "a", "a"),
                        new ItemContinuity(ChangeKind.REWORDED, "b", "B"),
                        new ItemContinuity(ChangeKind.SAME, "c", "c"),
                        new ItemContinuity(ChangeKind.NEW, null, "passing"),
                        new ItemContinuity(ChangeKind.NEW, null, "stays"),
                        new ItemContinuity(ChangeKind.REMOVED, "gone", null)),
                "a",
                "B",
                "c",
                "passing",
                "stays");
        Questionnaire newest = questionnaire(
                "q3",
                predecessor(
                        "q2",
                        Confidence.GUIDELINE,
                        new ItemContinuity(ChangeKind.REWORDED, "a", "1"),
                        new ItemContinuity(ChangeKind.SAME, "B", "2"),
                        new ItemContinuity(ChangeKind.SAME, "stays", "3"),
                        new ItemContinuity(ChangeKind.NEW, null, "4"),
                        new ItemContinuity(ChangeKind.REMOVED, "c", null),
                        new ItemContinuity(ChangeKind.REMOVED, "passing", null)),
                "1",
                "2",
                "3",
                "4");

        QuestionnaireChange change = QuestionnaireChange.along(List.of(oldest, middle, newest));

        assertThat(change.items())
                .extracting(ItemContinuity::change, ItemContinuity::from, ItemContinuity::to)
                .containsExactly(
                        tuple(ChangeKind.REWORDED, "a", "1"),
                        tuple(ChangeKind.REWORDED, "b", "2"),
                        tuple(ChangeKind.NEW, null, "3"),
                        tuple(ChangeKind.NEW, null, "4"),
                        tuple(ChangeKind.REMOVED, "c", null),
                        tuple(ChangeKind.REMOVED, "gone", null));
        assertThat(change.provenance().confidence()).isEqualTo(Confidence.ONE_SOURCE);
    }

    @Test
    void saysThatAnswersDoNotFitWhenPointsDiffer() {
        Questionnaire older = questionnaire("q1", null, "a");
        Questionnaire newer =
                withPoints(questionnaire("q2", predecessor("q1", Confidence.GUIDELINE, same("a")), "a"), 5);

        assertThat(QuestionnaireChange.along(List.of(older, newer)).sameChoices())
                .isFalse();
    }

    @Test
    void callsEveryItemOfAQuestionnaireWithoutPredecessorNew() {
        QuestionnaireChange change = QuestionnaireChange.along(List.of(questionnaire("q", null, "a", "b")));

        assertThat(change.from()).isNull();
        assertThat(change.items())
                .containsExactly(
                        new ItemContinuity(ChangeKind.NEW, null, "a"), new ItemContinuity(ChangeKind.NEW, null, "b"));
    }

    private static Optional<EditionChange> between(String from, String to) {
        return EditionChange.between(
                PACKS.edition(from).orElseThrow(),
                PACKS.edition(to).orElseThrow(),
                PACKS.editions(),
                PACKS.questionnaires());
    }

    private static QuestionnaireChange change(String from, String to, String questionnaire) {
        return between(from, to).orElseThrow().questionnaires().stream()
                .filter(change -> change.to().equals(questionnaire))
                .findFirst()
                .orElseThrow();
    }

    private static ItemContinuity same(String item) {
        return new ItemContinuity(ChangeKind.SAME, item, item);
    }

    private static Predecessor predecessor(String questionnaire, Confidence confidence, ItemContinuity... items) {
        return new Predecessor(questionnaire, List.of(items), new Provenance(List.of("book"), confidence));
    }

    private static Questionnaire questionnaire(String id, Predecessor predecessor, String... items) {
        LocalizedText text = new LocalizedText("文", "Text");
        Provenance provenance = new Provenance(List.of("book"), Confidence.GUIDELINE);
        return new Questionnaire(
                id,
                "edition",
                1,
                null,
                text,
                QuestionnaireMode.POINTS,
                text,
                List.of(),
                List.of(),
                predecessor,
                4,
                0,
                List.of(),
                Arrays.stream(items)
                        .map(item -> new Item(item, text, provenance, text, provenance, List.of(), null))
                        .toList(),
                List.of(new Choice("GOOD", text, 4, null, false, provenance)),
                List.of());
    }

    private static Questionnaire withPoints(Questionnaire of, int points) {
        Choice choice = of.choices().getFirst();
        return new Questionnaire(
                of.id(),
                of.edition(),
                of.version(),
                of.basedOn(),
                of.title(),
                of.mode(),
                of.attribution(),
                of.sources(),
                of.practices(),
                of.predecessor(),
                of.maximum(),
                of.minimum(),
                of.sections(),
                of.items(),
                List.of(new Choice(choice.id(), choice.label(), points, null, false, choice.provenance())),
                of.bands());
    }
}
