package dev.toride.assessment.scoring;

import static dev.toride.assessment.scoring.SelfAssessment.QUESTIONNAIRE;
import static dev.toride.assessment.scoring.SelfAssessment.SCORER;
import static dev.toride.assessment.scoring.SelfAssessment.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidationTest {

    @ParameterizedTest
    @CsvSource({
        // what the units answer to item 1; lowest; majority
        "DONE DONE DONE, DONE, DONE",
        "DONE DONE UNKNOWN, UNKNOWN, DONE",
        "DONE NOT_DONE, NOT_DONE, NOT_DONE",
        "DONE DONE NOT_DONE NOT_DONE, NOT_DONE, NOT_DONE",
        "NOT_DONE UNKNOWN, UNKNOWN, UNKNOWN",
        "DONE PARTLY_DONE UNKNOWN PARTLY_DONE, UNKNOWN, PARTLY_DONE",
        "UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void putsUnitsTogetherByTheDeclaredRule(String answered, String lowest, String majority) {
        List<UnitAnswers> units = units(answered);

        assertThat(first(ConsolidationRule.LOWEST, units).choice()).isEqualTo(lowest);
        assertThat(first(ConsolidationRule.MAJORITY, units).choice()).isEqualTo(majority);
    }

    @Test
    void showsWhereUnitsDisagreeAndWhatEachSaid() {
        List<UnitAnswers> units = List.of(
                new UnitAnswers("sales", List.of(answer(1, "DONE"), answer(2, "DONE"))),
                new UnitAnswers("factory", List.of(answer(2, "UNKNOWN"), answer(3, "NOT_DONE"))),
                new UnitAnswers("office", List.of(answer(2, "DONE"), answer(1, "DONE"))));

        Consolidation consolidation = Consolidation.of(QUESTIONNAIRE, ConsolidationRule.LOWEST, units, List.of());

        assertThat(consolidation.disagreements()).containsExactly("2");
        assertThat(consolidation.items().get(1))
                .isEqualTo(new ConsolidatedItem(
                        "2",
                        "UNKNOWN",
                        false,
                        null,
                        true,
                        List.of(
                                new UnitChoice("sales", "DONE"),
                                new UnitChoice("factory", "UNKNOWN"),
                                new UnitChoice("office", "DONE"))));
        assertThat(consolidation.items().get(2).units()).containsExactly(new UnitChoice("factory", "NOT_DONE"));
    }

    @Test
    void keepsOpenWhatNobodyAnswered() {
        Consolidation consolidation =
                Consolidation.of(QUESTIONNAIRE, ConsolidationRule.MAJORITY, units("DONE UNKNOWN"), List.of());

        assertThat(consolidation.open()).hasSize(24).doesNotContain("1");
        assertThat(consolidation.answers()).containsExactly(answer(1, "UNKNOWN"));
        assertThat(SCORER.score(consolidation.answers()).complete()).isFalse();
    }

    @Test
    void letsAPersonSetAnItemForAReason() {
        List<AnswerByHand> byHand = List.of(
                new AnswerByHand("1", "DONE", "Checked in the factory"),
                new AnswerByHand("9", "NOT_DONE", "No wireless LAN"));

        Consolidation consolidation =
                Consolidation.of(QUESTIONNAIRE, ConsolidationRule.LOWEST, units("DONE UNKNOWN"), byHand);

        ConsolidatedItem first = consolidation.items().getFirst();
        assertThat(first.choice()).isEqualTo("DONE");
        assertThat(first.setByHand()).isTrue();
        assertThat(first.reason()).isEqualTo("Checked in the factory");
        assertThat(first.disagreement()).isTrue();
        assertThat(consolidation.answers()).containsExactly(answer(1, "DONE"), answer(9, "NOT_DONE"));
        assertThat(consolidation.open()).hasSize(23);
    }

    @Test
    void needsAReasonForAnAnswerSetByHand() {
        assertThatThrownBy(() -> new AnswerByHand("1", "DONE", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsAtTheBadAnswerOfAUnitOrAPerson() {
        List<UnitAnswers> units = List.of(
                new UnitAnswers("sales", List.of(answer(1, "DONE"))),
                new UnitAnswers("factory", List.of(answer(2, "DONE"), answer(2, "DONE"))));
        List<AnswerByHand> byHand = List.of(new AnswerByHand("1", "PERHAPS", "A guess"));

        InvalidAnswersException ofUnit = catchThrowableOfType(
                InvalidAnswersException.class,
                () -> Consolidation.of(QUESTIONNAIRE, ConsolidationRule.LOWEST, units, List.of()));
        InvalidAnswersException ofPerson = catchThrowableOfType(
                InvalidAnswersException.class,
                () -> Consolidation.of(QUESTIONNAIRE, ConsolidationRule.LOWEST, List.of(), byHand));

        assertThat(ofUnit).hasMessage("duplicate-item at /units/1/answers/1/item");
        assertThat(ofPerson).hasMessage("unknown-choice at /byHand/0/choice");
    }

    private static ConsolidatedItem first(ConsolidationRule rule, List<UnitAnswers> units) {
        return Consolidation.of(QUESTIONNAIRE, rule, units, List.of()).items().getFirst();
    }

    private static List<UnitAnswers> units(String answered) {
        List<UnitAnswers> units = new ArrayList<>();
        for (String choice : List.of(answered.split(" ", -1))) {
            units.add(new UnitAnswers("unit-" + units.size(), List.of(answer(1, choice))));
        }
        return units;
    }
}
