package dev.toride.assessment.measure.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** The best set for a budget against trying out every set there is. */
class FrontierPropertiesTest {
    /** The declared rules, written down a second time and compared the long way. */
    private static final Comparator<List<Candidate>> BETTER = Comparator.<List<Candidate>>comparingInt(
                    set -> -points(set))
            .thenComparingLong(FrontierPropertiesTest::yen)
            .thenComparingInt(List::size)
            .thenComparingLong(
                    set -> -set.stream().filter(Candidate::resolvesUnknown).count())
            .thenComparing((one, other) -> lexicographic(one, other, Comparator.comparingInt(Candidate::ordinal)))
            .thenComparing((one, other) -> lexicographic(one, other, Comparator.comparingInt(Candidate::index)));

    private record Draft(int ordinal, int points, long yen, boolean resolvesUnknown) {}

    /** Few items, points and prices, so that ties of every kind are frequent. */
    @Provide
    Arbitrary<List<Candidate>> candidates() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-1, 5),
                        Arbitraries.longs().between(0, 4),
                        Arbitraries.of(true, false))
                .as(Draft::new)
                .list()
                .ofMaxSize(11)
                .map(FrontierPropertiesTest::numbered);
    }

    @Property(tries = 3000)
    void findsTheSetThatTryingOutEverythingFinds(
            @ForAll("candidates") List<Candidate> candidates, @ForAll @LongRange(max = 15) long budget) {
        List<Candidate> expected = allSets(candidates).stream()
                .filter(set -> yen(set) <= budget)
                .min(BETTER)
                .orElseThrow();

        MeasureSet best = Frontier.of(candidates).within(budget);

        assertThat(best.measures()).isEqualTo(expected);
        assertThat(best.points()).isEqualTo(points(expected));
        assertThat(best.yen()).isEqualTo(yen(expected));
        assertThat(best.size()).isEqualTo(expected.size());
    }

    @Property
    void countsTheSetsThatAreEquallyGood(
            @ForAll("candidates") List<Candidate> candidates, @ForAll @LongRange(max = 15) long budget) {
        MeasureSet best = Frontier.of(candidates).within(budget);

        long equal = allSets(candidates).stream()
                .filter(set -> set.stream().allMatch(candidate -> candidate.points() > 0))
                .filter(set -> points(set) == best.points() && yen(set) == best.yen())
                .count();
        assertThat(best.ways()).isEqualTo(equal);
    }

    @Property
    void saysWhatTheNextYenBuys(
            @ForAll("candidates") List<Candidate> candidates, @ForAll @LongRange(max = 15) long budget) {
        Frontier frontier = Frontier.of(candidates);
        int reached = frontier.within(budget).points();

        Optional<MeasureSet> next = frontier.beyond(budget);

        Optional<List<Candidate>> cheapestBetter = allSets(candidates).stream()
                .filter(set -> points(set) > reached)
                .min(Comparator.<List<Candidate>>comparingLong(FrontierPropertiesTest::yen)
                        .thenComparing(BETTER));
        assertThat(next.map(MeasureSet::measures)).isEqualTo(cheapestBetter);
    }

    @Property
    void risesInPointsAndCostFromStepToStep(@ForAll("candidates") List<Candidate> candidates) {
        List<MeasureSet> steps = Frontier.of(candidates).steps();

        for (int step = 1; step < steps.size(); step++) {
            assertThat(steps.get(step).points())
                    .isGreaterThan(steps.get(step - 1).points());
            assertThat(steps.get(step).yen()).isGreaterThan(steps.get(step - 1).yen());
        }
        assertThat(steps.getFirst().yen()).isZero();
    }

    @Property
    void aLargerBudgetNeverGainsLess(
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll @LongRange(max = 15) long budget,
            @ForAll @LongRange(max = 5) long more) {
        Frontier frontier = Frontier.of(candidates);

        assertThat(frontier.within(budget + more).points())
                .isGreaterThanOrEqualTo(frontier.within(budget).points());
    }

    private static List<Candidate> numbered(List<Draft> drafts) {
        List<Candidate> candidates = new ArrayList<>();
        for (int index = 0; index < drafts.size(); index++) {
            Draft draft = drafts.get(index);
            candidates.add(new Candidate(
                    index,
                    draft.ordinal(),
                    String.valueOf(draft.ordinal()),
                    "UNKNOWN",
                    "DONE",
                    draft.points(),
                    draft.yen(),
                    draft.resolvesUnknown()));
        }
        return candidates;
    }

    /** Every set with at most one measure per item, each in the order of the items. */
    private static List<List<Candidate>> allSets(List<Candidate> candidates) {
        List<List<Candidate>> sets = new ArrayList<>(List.of(List.of()));
        for (int ordinal = 0; ordinal <= 5; ordinal++) {
            int item = ordinal;
            List<List<Candidate>> longer = new ArrayList<>();
            for (Candidate candidate : candidates) {
                if (candidate.ordinal() == item) {
                    for (List<Candidate> set : sets) {
                        List<Candidate> with = new ArrayList<>(set);
                        with.add(candidate);
                        longer.add(with);
                    }
                }
            }
            sets.addAll(longer);
        }
        return sets;
    }

    private static int points(List<Candidate> set) {
        return set.stream().mapToInt(Candidate::points).sum();
    }

    private static long yen(List<Candidate> set) {
        return set.stream().mapToLong(Candidate::yen).sum();
    }

    private static int lexicographic(List<Candidate> one, List<Candidate> other, Comparator<Candidate> order) {
        for (int i = 0; i < one.size(); i++) {
            int compared = order.compare(one.get(i), other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
