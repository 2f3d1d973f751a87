package dev.toride.assessment.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InspectionSummaryTest {
    private static final UUID SALES = new UUID(0, 1);
    private static final UUID FACTORY = new UUID(0, 2);

    @Test
    void countsInAllByUnitAndByMethod() {
        InspectionSummary summary = InspectionSummary.of(List.of(
                check(SALES, Judgement.CONFORMING, "INTERVIEW", "REVIEW"),
                check(SALES, Judgement.NONCONFORMING, "REVIEW"),
                check(FACTORY, Judgement.OBSERVATION, "OBSERVATION"),
                check(FACTORY, Judgement.NOT_APPLICABLE, "REVIEW"),
                check(FACTORY, Judgement.NOT_CHECKED, "TECHNICAL"),
                check(FACTORY, null, "TECHNICAL")));

        assertThat(summary.total()).isEqualTo(new JudgementCounts(6, 1, 1, 1, 1, 1, 1));
        assertThat(summary.units())
                .containsExactly(
                        new InspectionSummary.UnitCounts(SALES, new JudgementCounts(2, 1, 0, 1, 0, 0, 0)),
                        new InspectionSummary.UnitCounts(FACTORY, new JudgementCounts(4, 0, 1, 0, 1, 1, 1)));
        assertThat(summary.methods())
                .containsExactly(
                        new InspectionSummary.MethodCounts("INTERVIEW", new JudgementCounts(1, 1, 0, 0, 0, 0, 0)),
                        new InspectionSummary.MethodCounts("OBSERVATION", new JudgementCounts(1, 0, 1, 0, 0, 0, 0)),
                        new InspectionSummary.MethodCounts("REVIEW", new JudgementCounts(3, 1, 0, 1, 1, 0, 0)),
                        new InspectionSummary.MethodCounts("TECHNICAL", new JudgementCounts(2, 0, 0, 0, 0, 1, 1)));
    }

    private static InspectionCheckResponse check(UUID unit, Judgement judgement, String... methods) {
        return new InspectionCheckResponse(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                unit,
                new InspectionCriterion(CriterionSource.OTHER, null, null, null, null, null, null, null, "x"),
                List.of(methods),
                judgement,
                null,
                null,
                List.of(),
                null,
                null);
    }
}
