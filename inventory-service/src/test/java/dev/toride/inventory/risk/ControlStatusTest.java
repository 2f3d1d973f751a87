package dev.toride.inventory.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.guideline.pack.RiskPackReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check 2-3 rests on items 19 and 20, 3-5 on item 12, and 3-1 on none. */
class ControlStatusTest {
    private static final RiskSheet SHEET =
            RiskPackReader.shipped().sheet("ipa-sme-3").orElseThrow();
    private static final Instant EARLIER = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant EVEN_LATER = Instant.parse("2026-11-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DONE, DONE, DONE",
        "DONE, PARTLY_DONE, PARTLY_DONE",
        "NOT_DONE, DONE, NOT_DONE",
        "DONE, UNKNOWN, NOT_DONE",
        "UNKNOWN, PARTLY_DONE, NOT_DONE",
    })
    void takesTheLowestAnswerOfSeveralItems(String item19, String item20, CheckAnswer expected) {
        ControlStatus status = status("2-3", assessment(Map.of("19", item19, "20", item20)), Map.of());

        assertThat(status.answer()).isEqualTo(expected);
        assertThat(status.origin()).isEqualTo(ControlStatus.Origin.ASSESSMENT);
        assertThat(status.assessment()).isEqualTo("assessment-1");
        assertThat(status.items()).containsExactly("19", "20");
        assertThat(status.since()).isEqualTo(LATER);
    }

    @Test
    void usesTheItemsThatWereAnswered() {
        assertThat(status("2-3", assessment(Map.of("19", "DONE")), Map.of()).answer())
                .isEqualTo(CheckAnswer.DONE);
    }

    @Test
    void leavesACheckWithoutItemAndAnswerUndetermined() {
        ControlStatus status = status("3-1", assessment(Map.of("12", "DONE")), Map.of());

        assertThat(status.answer()).isNull();
        assertThat(status.origin()).isEqualTo(ControlStatus.Origin.UNDETERMINED);
        assertThat(status.since()).isNull();
    }

    @Test
    void takesAnAnswerByHandWhereNoItemSpeaks() {
        ControlStatus status =
                status("3-1", Optional.empty(), Map.of("3-1", new AnswerByHand("3-1", CheckAnswer.DONE, EARLIER)));

        assertThat(status.answer()).isEqualTo(CheckAnswer.DONE);
        assertThat(status.origin()).isEqualTo(ControlStatus.Origin.BY_HAND);
        assertThat(status.since()).isEqualTo(EARLIER);
        assertThat(status.contradictedBy()).isNull();
    }

    @Test
    void flagsAnAnswerByHandThatANewerAssessmentContradicts() {
        ControlStatus status = status(
                "3-5",
                assessment(Map.of("12", "UNKNOWN")),
                Map.of("3-5", new AnswerByHand("3-5", CheckAnswer.DONE, EARLIER)));

        assertThat(status.answer()).isEqualTo(CheckAnswer.DONE);
        assertThat(status.origin()).isEqualTo(ControlStatus.Origin.BY_HAND);
        assertThat(status.contradictedBy())
                .isEqualTo(new Contradiction("assessment-1", null, LATER, CheckAnswer.NOT_DONE));
    }

    @Test
    void doesNotFlagAnAnswerGivenSinceTheAssessment() {
        ControlStatus status = status(
                "3-5",
                assessment(Map.of("12", "NOT_DONE")),
                Map.of("3-5", new AnswerByHand("3-5", CheckAnswer.DONE, LATER)));

        assertThat(status.answer()).isEqualTo(CheckAnswer.DONE);
        assertThat(status.contradictedBy()).isNull();
    }

    @Test
    void doesNotFlagAnAnswerThatTheAssessmentConfirms() {
        ControlStatus status = status(
                "3-5",
                assessment(Map.of("12", "DONE")),
                Map.of("3-5", new AnswerByHand("3-5", CheckAnswer.DONE, EARLIER)));

        assertThat(status.contradictedBy()).isNull();
    }

    @Test
    void knowsEveryCheckAndHandsOnThoseWithAnAnswer() {
        List<ControlStatus> statuses = ControlStatus.of(SHEET, assessment(Map.of("12", "DONE")), Map.of(), Map.of());

        assertThat(statuses).hasSize(55);
        assertThat(ControlStatus.answers(statuses)).isEqualTo(Map.of("3-5", CheckAnswer.DONE));
    }

    @Test
    void refusesAChoiceOfAnotherQuestionnaire() {
        assertThatThrownBy(() -> ControlStatus.of(SHEET, assessment(Map.of("12", "PERHAPS")), Map.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAMeasureFinishedSinceTheAssessment() {
        ControlStatus status = status(
                "3-5", assessment(Map.of("12", "NOT_DONE")), Map.of("12", measure(EVEN_LATER, "DONE")), Map.of());

        assertThat(status.answer()).isEqualTo(CheckAnswer.DONE);
        assertThat(status.origin()).isEqualTo(ControlStatus.Origin.MEASURE);
        assertThat(status.measure()).isEqualTo("measure-1");
        assertThat(status.assessment()).isNull();
        assertThat(status.items()).containsExactly("12");
        assertThat(status.since()).isEqualTo(EVEN_LATER);
    }

    @Test
    void leavesAMeasureToALaterAssessment() {
        ControlStatus status =
                status("3-5", assessment(Map.of("12", "NOT_DONE")), Map.of("12", measure(EARLIER, "DONE")), Map.of());

        assertThat(status.answer()).isEqualTo(CheckAnswer.NOT_DONE);
        assertThat(status.origin()).isEqualTo(ControlStatus.Origin.ASSESSMENT);
        assertThat(status.measure()).isNull();
    }

    @Test
    void takesAMeasureWhereNothingWasAssessedYet() {
        ControlStatus status = status("3-5", Optional.empty(), Map.of("12", measure(EARLIER, "PARTLY_DONE")), Map.of());

        assertThat(status.answer()).isEqualTo(CheckAnswer.PARTLY_DONE);
        assertThat(status.origin()).isEqualTo(ControlStatus.Origin.MEASURE);
    }

    @Test
    void isDoneOnlyWhereTheOtherItemsAreDoneToo() {
        Map<String, CompletedMeasure> measures = Map.of("19", measure(EVEN_LATER, "DONE"));

        ControlStatus still =
                status("2-3", assessment(Map.of("19", "NOT_DONE", "20", "PARTLY_DONE")), measures, Map.of());
        ControlStatus done = status("2-3", assessment(Map.of("19", "NOT_DONE", "20", "DONE")), measures, Map.of());

        assertThat(still.answer()).isEqualTo(CheckAnswer.PARTLY_DONE);
        assertThat(still.origin()).isEqualTo(ControlStatus.Origin.ASSESSMENT);
        assertThat(done.answer()).isEqualTo(CheckAnswer.DONE);
        assertThat(done.origin()).isEqualTo(ControlStatus.Origin.MEASURE);
        assertThat(done.since()).isEqualTo(EVEN_LATER);
    }

    @Test
    void flagsAnAnswerByHandThatANewerMeasureContradicts() {
        ControlStatus status = status(
                "3-5",
                assessment(Map.of("12", "NOT_DONE")),
                Map.of("12", measure(EVEN_LATER, "DONE")),
                Map.of("3-5", new AnswerByHand("3-5", CheckAnswer.NOT_DONE, LATER)));

        assertThat(status.answer()).isEqualTo(CheckAnswer.NOT_DONE);
        assertThat(status.origin()).isEqualTo(ControlStatus.Origin.BY_HAND);
        assertThat(status.contradictedBy())
                .isEqualTo(new Contradiction(null, "measure-1", EVEN_LATER, CheckAnswer.DONE));
    }

    private static CompletedMeasure measure(Instant completedAt, String choice) {
        return new CompletedMeasure("measure-1", completedAt, choice);
    }

    private static Optional<CompletedAssessment> assessment(Map<String, String> choices) {
        return Optional.of(new CompletedAssessment("assessment-1", LATER, choices));
    }

    private static ControlStatus status(
            String check, Optional<CompletedAssessment> assessment, Map<String, AnswerByHand> byHand) {
        return status(check, assessment, Map.of(), byHand);
    }

    private static ControlStatus status(
            String check,
            Optional<CompletedAssessment> assessment,
            Map<String, CompletedMeasure> measures,
            Map<String, AnswerByHand> byHand) {
        return ControlStatus.of(SHEET, assessment, measures, byHand).stream()
                .filter(status -> status.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
