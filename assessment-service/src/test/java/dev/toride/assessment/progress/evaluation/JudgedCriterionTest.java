package dev.toride.assessment.progress.evaluation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.pack.PackReader;
import dev.toride.assessment.catalog.pack.SamplePacks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is checked when the service starts. */
class JudgedCriterionTest {
    @Test
    void knowsEveryCriterionOfTheShippedEditions() {
        assertThatCode(() -> JudgedCriterion.requireAll(PackReader.shipped().editions()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnEditionThatAsksForWhatNothingJudges() {
        assertThatThrownBy(() -> JudgedCriterion.requireAll(sample(SamplePacks.EDITION)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        sample-1: no rule judges the criterion 'KNOWN'
                        sample-1: no rule judges the criterion 'DECLARED'""");
    }

    @Test
    void refusesAResultWithoutAQuestionnaireAndAFactWithOne() {
        String wrong =
                SamplePacks.EDITION.replace("KNOWN", "RISKS_TREATED").replace("DECLARED", "SELF_ASSESSMENT_COMPLETED");

        assertThatThrownBy(() -> JudgedCriterion.requireAll(sample(wrong)))
                .hasMessageContaining("'RISKS_TREATED' must have a questionnaire if")
                .hasMessageContaining("'SELF_ASSESSMENT_COMPLETED' must have a questionnaire if");
    }

    @Test
    void refusesAStepThatEverybodyWouldHaveReached() {
        String wrong = SamplePacks.EDITION
                .replace("criteria: [KNOWN]", "criteria: []")
                .replace("criteria: [DECLARED]", "criteria: [KNOWN, DECLARED]")
                .replace("KNOWN", "SELF_ASSESSMENT_COMPLETED")
                .replace("DECLARED", "RISKS_TREATED");

        assertThatThrownBy(() -> JudgedCriterion.requireAll(sample(wrong)))
                .hasMessage("sample-1: everybody would have reached step 1, which asks for nothing");
    }

    private static List<Edition> sample(String edition) {
        return PackReader.read(SamplePacks.files(edition, SamplePacks.POINTS, SamplePacks.CHECKLIST))
                .editions();
    }
}
