package dev.toride.assessment.correctiveaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.assessment.finding.FindingState;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {
    @ParameterizedTest
    @CsvSource({
        "'', OPEN",
        "OPEN, IN_CORRECTION",
        "DONE, IN_CORRECTION",
        "EFFECTIVE, RESOLVED",
        "EFFECTIVE+WITHDRAWN, RESOLVED",
        "EFFECTIVE+INEFFECTIVE, RESOLVED",
        "EFFECTIVE+OPEN, IN_CORRECTION",
        "EFFECTIVE+DONE, IN_CORRECTION",
        "INEFFECTIVE+OPEN, IN_CORRECTION",
        "INEFFECTIVE+WITHDRAWN, OPEN",
        "WITHDRAWN, OPEN"
    })
    void bringsTheFindingWhereItsActionsAre(String actions, FindingState finding) {
        Set<CorrectiveActionState> states = EnumSet.noneOf(CorrectiveActionState.class);
        for (String state : actions.isEmpty() ? new String[0] : actions.split("\\+", -1)) {
            states.add(CorrectiveActionState.valueOf(state));
        }
        assertThat(Correction.of(states)).isEqualTo(finding);
    }
}
