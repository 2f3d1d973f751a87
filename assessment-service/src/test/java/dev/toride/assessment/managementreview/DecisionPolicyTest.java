package dev.toride.assessment.managementreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionPolicyTest {
    @Test
    void carryingOnAndChangingSomethingExcludeEachOther() {
        assertThat(DecisionPolicy.contradict(Set.of(ManagementDecision.CONTINUE)))
                .isFalse();
        assertThat(DecisionPolicy.contradict(Set.of(ManagementDecision.IMPROVE, ManagementDecision.REASSESS_RISKS)))
                .isFalse();
        assertThat(DecisionPolicy.contradict(Set.of(ManagementDecision.CONTINUE, ManagementDecision.IMPROVE)))
                .isTrue();
    }
}
