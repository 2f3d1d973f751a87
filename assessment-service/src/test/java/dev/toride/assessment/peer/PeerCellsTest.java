package dev.toride.assessment.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PeerCellsTest {
    @Test
    void showsACellOfTenCompaniesOfThreeTenantsNoneOverHalf() {
        List<PeerSample> samples = samples("E", SizeGroup.FROM_21_TO_50, 5, 3, 2);

        assertThat(PeerCells.of(samples))
                .containsOnlyKeys(
                        new CellKey("E", "FROM_21_TO_50"),
                        new CellKey("E", "*"),
                        new CellKey("*", "FROM_21_TO_50"),
                        new CellKey("*", "*"));
    }

    @Test
    void showsNothingOfNineOrOfTwoTenantsOrOfAMajority() {
        assertThat(PeerCells.of(samples("E", SizeGroup.FROM_21_TO_50, 4, 3, 2))).isEmpty();
        assertThat(PeerCells.of(samples("E", SizeGroup.FROM_21_TO_50, 5, 5))).isEmpty();
        assertThat(PeerCells.of(samples("E", SizeGroup.FROM_21_TO_50, 6, 3, 2))).isEmpty();
    }

    @Test
    void hidesASecondCellWhereTheFirstCouldBeWorkedOutFromTheSum() {
        List<PeerSample> samples = samples("E", SizeGroup.FROM_21_TO_50, 20, 20, 20);
        samples.addAll(samples("E", SizeGroup.FROM_51_TO_100, 5, 5, 5));
        // One company alone: the sum minus the two cells above would be its own total.
        samples.addAll(samples("E", SizeGroup.OVER_300, 1));

        assertThat(PeerCells.of(samples))
                .doesNotContainKey(new CellKey("E", "OVER_300"))
                .doesNotContainKey(new CellKey("E", "FROM_51_TO_100"))
                .containsKey(new CellKey("E", "FROM_21_TO_50"))
                .containsKey(new CellKey("E", "*"));
    }

    /** The rule itself, on any table: what is hidden under a shown sum is large and mixed enough, or nothing. */
    @Property(tries = 300)
    void neverLeavesASmallRemainder(@ForAll @Size(max = 150) List<@IntRange(max = 9_999) Integer> seeds) {
        List<PeerSample> samples = seeds.stream()
                .map(seed -> new PeerSample(
                        "t" + seed % 5,
                        List.of("D", "E", "I").get(seed / 5 % 3),
                        SizeGroup.values()[seed / 15 % 4],
                        seed / 60 % 126 - 25))
                .toList();

        Map<CellKey, Distribution> told = PeerCells.of(samples);

        for (CellKey sum : told.keySet()) {
            assertThat(group(samples, sum, null, told).isSafe()).isTrue();
            if (!sum.isInner()) {
                for (String side : sum.equals(CellKey.ofAll()) ? List.of("industry", "size") : List.of("inner")) {
                    Group hidden = group(samples, sum, side, told);
                    assertThat(hidden.size() == 0 || hidden.isSafe())
                            .as(sum + " " + side)
                            .isTrue();
                }
            }
        }
    }

    private static Group group(List<PeerSample> samples, CellKey sum, String side, Map<CellKey, Distribution> told) {
        Group group = new Group();
        for (PeerSample sample : samples) {
            CellKey inner = CellKey.of(sample);
            boolean in = List.of(inner, inner.ofIndustry(), inner.ofSize(), CellKey.ofAll())
                    .contains(sum);
            CellKey part = side == null
                    ? null
                    : switch (side) {
                        case "industry" -> inner.ofIndustry();
                        case "size" -> inner.ofSize();
                        default -> inner;
                    };
            if (in && (part == null || !told.containsKey(part))) {
                group.add(sample);
            }
        }
        return group;
    }

    @Test
    void meanDeviationQuartilesAndPercentileAreThoseOfThePopulation() {
        Distribution distribution = Distribution.of(List.of(10, 20, 20, 30, 70));

        assertThat(distribution.mean()).isEqualTo(30);
        assertThat(distribution.standardDeviation()).isCloseTo(Math.sqrt(440), within(1e-9));
        assertThat(distribution.quantile(0.25)).isEqualTo(20);
        assertThat(distribution.quantile(0.5)).isEqualTo(20);
        assertThat(distribution.quantile(0.75)).isEqualTo(30);
        assertThat(distribution.percentile(20)).isCloseTo(40, within(1e-9));
        assertThat(Distribution.of(List.of(1, 2)).quantile(0.5)).isEqualTo(1.5);
    }

    @Property
    void quantilesAreThoseOfTheSortedList(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -25, max = 100) Integer> totals) {
        List<Integer> sorted = new ArrayList<>(totals);
        sorted.sort(Comparator.naturalOrder());
        double position = 0.75 * (sorted.size() - 1);
        int below = (int) position;
        double expected = below + 1 < sorted.size()
                ? sorted.get(below) + (position - below) * (sorted.get(below + 1) - sorted.get(below))
                : sorted.get(below);

        assertThat(Distribution.of(totals).quantile(0.75)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void everyNumberOfEmployeesHasItsGroup() {
        assertThat(SizeGroup.of(0)).isEqualTo(SizeGroup.FROM_1_TO_5);
        assertThat(SizeGroup.of(5)).isEqualTo(SizeGroup.FROM_1_TO_5);
        assertThat(SizeGroup.of(6)).isEqualTo(SizeGroup.FROM_6_TO_20);
        assertThat(SizeGroup.of(38)).isEqualTo(SizeGroup.FROM_21_TO_50);
        assertThat(SizeGroup.of(300)).isEqualTo(SizeGroup.FROM_101_TO_300);
        assertThat(SizeGroup.of(301)).isEqualTo(SizeGroup.OVER_300);
    }

    /** @param perTenant how many companies each tenant has */
    private static List<PeerSample> samples(String industry, SizeGroup size, int... perTenant) {
        List<PeerSample> samples = new ArrayList<>();
        for (int tenant = 0; tenant < perTenant.length; tenant++) {
            for (int i = 0; i < perTenant[tenant]; i++) {
                samples.add(new PeerSample("tenant-" + tenant, industry, size, 50 + i));
            }
        }
        return samples;
    }
}
