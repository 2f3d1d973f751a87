package dev.toride.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.assessment.catalog.Choice;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.change.ChangeKind;
import dev.toride.assessment.catalog.change.ItemContinuity;
import dev.toride.assessment.catalog.change.QuestionnaireChange;
import dev.toride.assessment.scoring.CarryOver.CarriedItem;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CarryOverTest {
    private static final Questionnaire OLDER = SelfAssessment.QUESTIONNAIRE;
    private static final Map<String, String> ANSWERS =
            Map.of("1", "DONE", "2", "UNKNOWN", "3", "NOT_DONE", "4", "DONE");
    private static final QuestionnaireChange CHANGE = new QuestionnaireChange(
            OLDER.id(),
            "newer",
            true,
            List.of(
                    new ItemContinuity(ChangeKind.SAME, "1", "2"),
                    new ItemContinuity(ChangeKind.SAME, "2", "1"),
                    new ItemContinuity(ChangeKind.REWORDED, "3", "3"),
                    new ItemContinuity(ChangeKind.SAME, "5", "5"),
                    new ItemContinuity(ChangeKind.NEW, null, "6"),
                    new ItemContinuity(ChangeKind.REMOVED, "4", null)),
            null);

    @Test
    void carriesWhatIsAskedAlikeToItsNewPlaceAndNothingElse() {
        CarryOver carried = CarryOver.of(CHANGE, OLDER, OLDER, ANSWERS);

        assertThat(carried.answers()).containsExactly(new Answer("2", "DONE"), new Answer("1", "UNKNOWN"));
        assertThat(carried.items())
                .extracting(CarriedItem::because)
                .containsExactly(
                        null, null, NotCarried.REWORDED, NotCarried.NOT_ANSWERED, NotCarried.NEW, NotCarried.REMOVED);
        assertThat(carried.items())
                .extracting(CarriedItem::oldChoice)
                .containsExactly("DONE", "UNKNOWN", "NOT_DONE", null, null, "DONE");
    }

    /** 4, 2, 0 and -1 points against 3, 2 and 1: the same words would not mean the same. */
    @Test
    void convertsNoScaleToAnother() {
        Questionnaire otherPoints = withChoices(choice -> choice(choice, choice.label(), choice.points() - 1));
        Questionnaire otherWords =
                withChoices(choice -> choice(choice, new LocalizedText("別の言い方", "Other words"), choice.points()));

        for (Questionnaire newer : List.of(otherPoints, otherWords)) {
            CarryOver carried = CarryOver.of(CHANGE, OLDER, newer, ANSWERS);

            assertThat(carried.answers()).isEmpty();
            assertThat(carried.items().getFirst().because()).isEqualTo(NotCarried.OTHER_CHOICES);
            assertThat(carried.items().getFirst().oldChoice()).isEqualTo("DONE");
        }
    }

    @Test
    void carriesNothingToWhatContinuesNothing() {
        CarryOver carried = CarryOver.of(QuestionnaireChange.ofNew(OLDER), null, OLDER, Map.of());

        assertThat(carried.answers()).isEmpty();
        assertThat(carried.items()).hasSize(25).extracting(CarriedItem::because).containsOnly(NotCarried.NEW);
    }

    private static Questionnaire withChoices(UnaryOperator<Choice> change) {
        return new Questionnaire(
                "newer",
                OLDER.edition(),
                1,
                null,
                OLDER.title(),
                OLDER.mode(),
                OLDER.attribution(),
                OLDER.sources(),
                OLDER.practices(),
                null,
                OLDER.maximum(),
                OLDER.minimum(),
                OLDER.sections(),
                OLDER.items(),
                OLDER.choices().stream().map(change).toList(),
                OLDER.bands());
    }

    private static Choice choice(Choice choice, LocalizedText label, int points) {
        return new Choice(choice.id(), label, points, choice.settles(), choice.unknown(), choice.provenance());
    }
}
