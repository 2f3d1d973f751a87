package dev.toride.assessment.measure.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each declared rule where it alone decides, and the largest request there can be. */
class FrontierTest {
    private final List<Candidate> candidates = new ArrayList<>();

    @Test
    void morePointsWinWhateverTheyCost() {
        measure(0, 4, 90);
        measure(1, 5, 100);

        assertThat(best(100)).containsExactly(1);
    }

    @Test
    void forTheSamePointsTheCheaperSetWins() {
        measure(0, 4, 100);
        measure(1, 2, 40);
        measure(2, 2, 50);

        assertThat(best(100)).containsExactly(1, 2);
    }

    @Test
    void forTheSameCostFewerMeasuresWin() {
        measure(0, 2, 50);
        measure(1, 2, 50);
        measure(2, 4, 100);

        assertThat(best(100)).containsExactly(2);
    }

    @Test
    void forTheSameNumberMoreSettledUnknownsWin() {
        measure(0, 4, 100);
        unknown(1, 4, 100);

        assertThat(best(100)).containsExactly(1);
    }

    @Test
    void thenTheEarlierItemsWin() {
        measure(3, 2, 50);
        measure(2, 2, 50);
        measure(0, 2, 50);

        assertThat(best(100)).containsExactly(2, 1);
    }

    @Test
    void thenTheMeasureThatWasNamedFirstWins() {
        measure(0, 4, 100);
        measure(0, 4, 100);

        assertThat(best(100)).containsExactly(0);
    }

    @Test
    void takesOneMeasurePerItemAtMost() {
        measure(0, 2, 10);
        measure(0, 4, 20);
        measure(0, 5, 200);

        assertThat(best(100)).containsExactly(1);
    }

    @Test
    void leavesOutWhatGainsNothing() {
        measure(0, 0, 0);
        measure(1, -1, 0);

        assertThat(best(100)).isEmpty();
    }

    @Test
    void takesWhatCostsNothingEvenWithoutMoney() {
        measure(0, 4, 0);
        measure(1, 4, 1);

        assertThat(best(0)).containsExactly(0);
        assertThat(Frontier.of(candidates).steps()).hasSize(2);
    }

    @Test
    void countsEquallyGoodSetsUpToABound() {
        for (int item = 0; item < 200; item++) {
            measure(item, 1, 1_000_000_000L);
        }

        MeasureSet best = Frontier.of(candidates).within(100_000_000_000L);

        assertThat(best.points()).isEqualTo(100);
        assertThat(best.ways()).isEqualTo(MeasureSet.WAYS_MAX);
        assertThat(best.measures())
                .extracting(Candidate::ordinal)
                .startsWith(0, 1, 2)
                .endsWith(99);
    }

    @Test
    void staysExactWithTheHighestPrices() {
        for (int item = 0; item < 200; item++) {
            measure(item, 5, 999_999_999_999L - item);
        }

        Frontier frontier = Frontier.of(candidates);

        assertThat(frontier.steps()).hasSize(201);
        assertThat(frontier.steps().getLast().yen())
                .isEqualTo(candidates.stream().mapToLong(Candidate::yen).sum());
        assertThat(frontier.within(2 * 999_999_999_999L).measures())
                .extracting(Candidate::ordinal)
                .containsExactly(198, 199);
    }

    private void measure(int ordinal, int points, long yen) {
        candidates.add(new Candidate(
                candidates.size(), ordinal, String.valueOf(ordinal), "NOT_DONE", "DONE", points, yen, false));
    }

    private void unknown(int ordinal, int points, long yen) {
        candidates.add(new Candidate(
                candidates.size(), ordinal, String.valueOf(ordinal), "UNKNOWN", "DONE", points, yen, true));
    }

    private Stream<Integer> best(long budget) {
        return Frontier.of(candidates).within(budget).measures().stream().map(Candidate::index);
    }
}
