package dev.toride.assessment.scoring;

import static dev.toride.assessment.scoring.SelfAssessment.CHOICES;
import static dev.toride.assessment.scoring.SelfAssessment.SCORER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every sheet of answers, whole or not. */
class ScorerPropertiesTest {
    private static final Map<String, Integer> POINTS =
            Map.of("DONE", 4, "PARTLY_DONE", 2, "NOT_DONE", 0, "UNKNOWN", -1);

    /** One entry per item: a choice, or nothing for an item left out. */
    @Provide
    Arbitrary<List<Answer>> sheets() {
        List<String> choices = new ArrayList<>(CHOICES);
        Arbitrary<List<String>> whole = Arbitraries.of(choices).list().ofSize(25);
        Arbitrary<List<String>> partial =
                Arbitraries.of(choices).injectNull(0.3).list().ofSize(25);
        return Arbitraries.oneOf(whole, partial).map(ScorerPropertiesTest::answers);
    }

    private static List<Answer> answers(List<String> choices) {
        List<Answer> answers = new ArrayList<>();
        for (int item = 1; item <= choices.size(); item++) {
            if (choices.get(item - 1) != null) {
                answers.add(SelfAssessment.answer(item, choices.get(item - 1)));
            }
        }
        return answers;
    }

    @Property
    void theTotalIsTheSumOfThePoints(@ForAll("sheets") List<Answer> answers) {
        int expected =
                answers.stream().mapToInt(answer -> POINTS.get(answer.choice())).sum();

        assertThat(SCORER.score(answers).total()).isEqualTo(expected);
    }

    @Property
    void theOrderOfTheAnswersDoesNotMatter(@ForAll("sheets") List<Answer> answers, @ForAll long seed) {
        List<Answer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(SCORER.score(shuffled)).isEqualTo(SCORER.score(answers));
    }

    @Property
    void theTraceAddsUpToTheTotal(@ForAll("sheets") List<Answer> answers) {
        Score score = SCORER.score(answers);

        int running = 0;
        for (TraceStep step : score.trace()) {
            running += step.points();
            assertThat(step.runningTotal()).isEqualTo(running);
        }
        assertThat(running).isEqualTo(score.total());
        assertThat(score.trace()).hasSameSizeAs(answers);
    }

    @Property
    void theSectionsAddUpAndKeepTheirShareInRange(@ForAll("sheets") List<Answer> answers) {
        Score score = SCORER.score(answers);

        assertThat(score.sections().stream().mapToInt(SectionScore::total).sum())
                .isEqualTo(score.total());
        assertThat(score.sections().stream().mapToInt(SectionScore::answered).sum())
                .isEqualTo(answers.size());
        assertThat(score.sections())
                .allSatisfy(section -> assertThat(section.share()).isBetween(-0.25, 1.0));
    }

    @Property
    void theWeakestComeFirst(@ForAll("sheets") List<Answer> answers) {
        Score score = SCORER.score(answers);

        Comparator<WeakItem> byLossThenItem = Comparator.comparing(WeakItem::lost, Comparator.reverseOrder())
                .thenComparing(weak -> Integer.valueOf(weak.item()));
        assertThat(score.weakest())
                .isSortedAccordingTo(byLossThenItem)
                .allSatisfy(weak -> assertThat(weak.lost()).isEqualTo(4 - weak.points()))
                .extracting(WeakItem::item)
                .containsExactlyInAnyOrderElementsOf(answers.stream()
                        .filter(answer -> !answer.choice().equals("DONE"))
                        .map(Answer::item)
                        .toList());
    }

    @Property
    void onlyAWholeSheetHasABand(@ForAll("sheets") List<Answer> answers) {
        Score score = SCORER.score(answers);

        assertThat(score.complete()).isEqualTo(answers.size() == 25);
        assertThat(score.band() != null).isEqualTo(score.complete());
        assertThat(score.unanswered()).hasSize(25 - answers.size());
        if (score.complete()) {
            assertThat(score.band().contains(score.total())).isTrue();
        }
    }

    @Property
    void theUnknownAreThoseAnsweredSo(@ForAll("sheets") List<Answer> answers) {
        assertThat(SCORER.score(answers).unknown())
                .containsExactlyElementsOf(answers.stream()
                        .filter(answer -> answer.choice().equals("UNKNOWN"))
                        .map(Answer::item)
                        .toList());
    }

    @Property
    void aLowerAnswerNeverRaisesTheTotal(@ForAll("sheets") List<Answer> answers, @ForAll int seed) {
        List<Answer> lowered = new ArrayList<>(answers);
        Map<String, String> next = new HashMap<>();
        for (int choice = 0; choice + 1 < CHOICES.size(); choice++) {
            next.put(CHOICES.get(choice), CHOICES.get(choice + 1));
        }
        if (!lowered.isEmpty()) {
            int at = Math.floorMod(seed, lowered.size());
            Answer answer = lowered.get(at);
            lowered.set(at, new Answer(answer.item(), next.getOrDefault(answer.choice(), "UNKNOWN")));
        }

        assertThat(SCORER.score(lowered).total())
                .isLessThanOrEqualTo(SCORER.score(answers).total());
    }
}
