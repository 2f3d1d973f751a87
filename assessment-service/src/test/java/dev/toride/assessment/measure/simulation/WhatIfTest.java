package dev.toride.assessment.measure.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toride.assessment.catalog.pack.PackReader;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.InvalidAnswersException;
import dev.toride.assessment.scoring.Score;
import dev.toride.assessment.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A company with 25 items: 1 and 6 unknown, 2 and 19 not done, the others partly done. */
class WhatIfTest {
    private static final Scorer SCORER = Scorer.of(
            PackReader.shipped().questionnaire("ipa-sme-3.self-assessment").orElseThrow());
    private static final WhatIf COMPANY = new WhatIf(SCORER, answers());

    @Test
    void showsPointsPartsAndBandBeforeAndAfter() {
        Simulation simulation = COMPANY.all(List.of(
                COMPANY.candidate(0, "1", "DONE", 30_000),
                COMPANY.candidate(1, "2", "PARTLY_DONE", 0),
                COMPANY.candidate(2, "19", "DONE", 5_000)));

        assertThat(simulation.points()).isEqualTo(5 + 2 + 4);
        assertThat(simulation.yen()).isEqualTo(35_000);
        assertThat(simulation.before().total()).isEqualTo(40);
        assertThat(simulation.after().total()).isEqualTo(51);
        assertThat(simulation.before().band().id()).isEqualTo("AT_RISK");
        assertThat(simulation.after().band().id()).isEqualTo("INSUFFICIENT");
        assertThat(share(simulation.before(), "basic")).isEqualTo(0.25);
        assertThat(share(simulation.after(), "basic")).isEqualTo(0.6);
        assertThat(simulation.after().unknown()).containsExactly("6");
        assertThat(simulation.explanation()).isEmpty();
    }

    @Test
    void showsWhatAMeasureWouldLoseToo() {
        Simulation simulation = COMPANY.all(List.of(COMPANY.candidate(0, "3", "NOT_DONE", 0)));

        assertThat(simulation.points()).isEqualTo(-2);
        assertThat(simulation.after().total()).isEqualTo(38);
    }

    @Test
    void answersAnItemThatHasNoAnswerYet() {
        WhatIf beginner = new WhatIf(SCORER, List.of(new Answer("1", "DONE")));

        Simulation simulation = beginner.all(List.of(beginner.candidate(0, "25", "PARTLY_DONE", 1)));

        assertThat(simulation.chosen().getFirst().from()).isNull();
        assertThat(simulation.points()).isEqualTo(2);
        assertThat(simulation.after().total()).isEqualTo(6);
        assertThat(simulation.after().band()).isNull();
    }

    @Test
    void choosesTheBestForABudgetAndExplainsIt() {
        Simulation simulation = COMPANY.best(
                List.of(
                        COMPANY.candidate(0, "1", "DONE", 60),
                        COMPANY.candidate(1, "2", "DONE", 40),
                        COMPANY.candidate(2, "6", "NOT_DONE", 5),
                        COMPANY.candidate(3, "19", "DONE", 50),
                        COMPANY.candidate(4, "20", "PARTLY_DONE", 0)),
                100);

        assertThat(items(simulation.chosen())).containsExactly("2", "6", "19");
        assertThat(simulation.points()).isEqualTo(9);
        assertThat(simulation.yen()).isEqualTo(95);
        Simulation.Explanation explanation = simulation.explanation().orElseThrow();
        assertThat(explanation.considered()).isEqualTo(4);
        assertThat(explanation.frontier().steps())
                .extracting(step -> step.points() + " for " + step.yen())
                .containsExactly(
                        "0 for 0",
                        "1 for 5",
                        "4 for 40",
                        "5 for 45",
                        "6 for 65",
                        "8 for 90",
                        "9 for 95",
                        "10 for 105",
                        "13 for 150",
                        "14 for 155");
        assertThat(items(explanation.next().orElseThrow().measures())).containsExactly("1", "2", "6");
    }

    @Test
    void choosesNothingFromNothing() {
        Simulation simulation = COMPANY.best(List.of(), 1_000_000);

        assertThat(simulation.chosen()).isEmpty();
        assertThat(simulation.after()).isEqualTo(simulation.before());
        assertThat(simulation.explanation().orElseThrow().next()).isEmpty();
    }

    @Test
    void refusesAnswersThatDoNotFit() {
        assertThatThrownBy(() -> new WhatIf(SCORER, List.of(new Answer("26", "DONE"))))
                .isInstanceOf(InvalidAnswersException.class);
    }

    private static List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        IntStream.rangeClosed(1, 25)
                .forEach(item -> answers.add(new Answer(
                        String.valueOf(item),
                        switch (item) {
                            case 1, 6 -> "UNKNOWN";
                            case 2, 19 -> "NOT_DONE";
                            default -> "PARTLY_DONE";
                        })));
        return answers;
    }

    private static double share(Score score, String section) {
        return score.sections().stream()
                .filter(part -> part.id().equals(section))
                .findFirst()
                .orElseThrow()
                .share();
    }

    private static List<String> items(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::item).toList();
    }
}
