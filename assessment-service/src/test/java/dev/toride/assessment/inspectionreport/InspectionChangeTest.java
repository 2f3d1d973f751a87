package dev.toride.assessment.inspectionreport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.assessment.inspection.CriterionSource;
import dev.toride.assessment.inspection.InspectionCheckResponse;
import dev.toride.assessment.inspection.InspectionCriterion;
import dev.toride.assessment.inspection.Judgement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InspectionChangeTest {
    private static final UUID PREVIOUS = UUID.randomUUID();
    private static final UUID SALES = UUID.randomUUID();
    private static final UUID FACTORY = UUID.randomUUID();

    @Test
    void comparesTheSameCriterionInTheSameUnit() {
        InspectionChange change = InspectionChange.between(
                PREVIOUS,
                List.of(
                        check(SALES, "backup", Judgement.NONCONFORMING),
                        check(SALES, "updates", Judgement.NONCONFORMING),
                        check(SALES, "locks", Judgement.CONFORMING),
                        check(FACTORY, "locks", Judgement.CONFORMING)),
                List.of(
                        check(SALES, "backup", Judgement.CONFORMING),
                        check(SALES, "updates", Judgement.NONCONFORMING),
                        check(SALES, "locks", Judgement.CONFORMING),
                        check(SALES, "new", Judgement.NONCONFORMING),
                        check(FACTORY, "updates", Judgement.NONCONFORMING),
                        check(FACTORY, "locks", null)));

        assertThat(change.previous()).isEqualTo(PREVIOUS);
        assertThat(change.previousTotal().nonconforming()).isEqualTo(2);
        assertThat(change.changes())
                .containsExactly(new InspectionChange.JudgementChange(
                        SALES, criterion("backup"), Judgement.NONCONFORMING, Judgement.CONFORMING));
        assertThat(change.recurring()).containsExactly(new InspectionChange.Recurrence(SALES, criterion("updates")));
    }

    private static InspectionCriterion criterion(String text) {
        return new InspectionCriterion(CriterionSource.OTHER, null, null, null, null, null, null, null, text);
    }

    private static InspectionCheckResponse check(UUID unit, String text, Judgement judgement) {
        return new InspectionCheckResponse(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                unit,
                criterion(text),
                List.of("REVIEW"),
                judgement,
                null,
                null,
                List.of(),
                null,
                null);
    }
}
