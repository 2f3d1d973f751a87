package dev.toride.inventory.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.toride.inventory.guideline.RiskLevel;
import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.inventory.guideline.pack.SampleRiskPacks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An edition on scales of its own computes from its pack alone. */
class MadeUpEditionTest {
    private static final RiskProfile PROFILE = SampleRiskPacks.read().defaultProfile();

    @Test
    void computesOnScalesOfItsOwn() {
        RiskValue high = RiskValue.of(PROFILE, new AssetRating(0, 0, 5, List.of(), List.of()), 2, 2);
        RiskValue low = RiskValue.of(PROFILE, new AssetRating(0, 0, 0, List.of("FACE"), List.of()), 1, 2);

        assertThat(high.riskValue()).isEqualTo(20);
        assertThat(high.level()).isEqualTo(RiskLevel.HIGH);
        assertThat(low.importance()).isEqualTo(5);
        assertThat(low.importanceForced()).isTrue();
        assertThat(low.riskValue()).isEqualTo(5);
        assertThat(low.level()).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void knowsOnlyItsOwnKindsAndValues() {
        AssetRating rating = new AssetRating(1, 0, 5, List.of("PERSONAL"), List.of());

        InvalidRatingException refused =
                catchThrowableOfType(InvalidRatingException.class, () -> RiskValue.of(PROFILE, rating, 3, 1));

        assertThat(refused.problems())
                .extracting(RiskProblem::pointer)
                .containsExactly("/confidentiality", "/personalInformation/0", "/threat");
    }
}
