package dev.toride.assessment.catalog.pack;

import static dev.toride.assessment.catalog.pack.SamplePacks.BASELINE;
import static dev.toride.assessment.catalog.pack.SamplePacks.LATER_EDITION;
import static dev.toride.assessment.catalog.pack.SamplePacks.LATER_POINTS;
import static dev.toride.assessment.catalog.pack.SamplePacks.LAWS;
import static dev.toride.assessment.catalog.pack.SamplePacks.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs of laws and of surveys. */
class DatedPackTest {
    @Test
    void readsSoundPacks() {
        Packs packs = PackReader.read(files(LATER_EDITION, LATER_POINTS, BASELINE, LAWS));

        assertThat(packs.laws().orElseThrow().laws().getFirst().entries()).hasSize(2);
        assertThat(packs.baseline("sample-1.points")
                        .orElseThrow()
                        .item("a")
                        .orElseThrow()
                        .doneOrPartly())
                .isEqualTo(0.5);
        assertThat(packs.baseline("sample-1.points").orElseThrow().item("b")).isEmpty();
        assertThat(packs.baseline("sample-2.points")).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "validFrom: 2021-01-01 | validFrom: 2021-01-02 | 15:9: must begin on the day after the entry before it ends",
                "validFrom: 2021-01-01 | validFrom: 2020-12-31 | 15:9: must begin on the day after the entry before it ends",
                "validTo: 2020-12-31, |  | 15:9: must begin on the day after the entry before it ends",
                "validTo: 2020-12-31 | validTo: 2019-12-31 | 14:42: 'validTo' is before 'validFrom'",
                "verifiedUntil: 2020-12-31 | verifiedUntil: 2021-12-31 | 14:69: 'verifiedUntil' must lie between 'validFrom' and 'validTo'",
                "verifiedUntil: 2020-12-31 | verifiedUntil: 2019-12-31 | 14:69: 'verifiedUntil' must lie between 'validFrom' and 'validTo'",
                "verifiedUntil: 2022-06-30 | verifiedUntil: 2022-06-31 | 15:48: 'verifiedUntil' must be a day as YYYY-MM-DD",
                "verifiedUntil: 2022-06-30, |  | 15:9: 'verifiedUntil' is missing",
                "[{subject: {ja: 新, en: New}, consequence: {ja: 罰, en: Fine}}] | [] | 15:72: 'provisions' must have at least one entry",
                "subject: {ja: 新, en: New}, |  | 15:73: 'subject' is missing",
                "officialTitle: {ja: 正式な法, en: The Act} | officialTitle: {ja: 正式な法} | 12:20: 'en' is missing",
                "confidence: ONE_SOURCE | confidence: SURE | 8:42: 'confidence' must be one of GUIDELINE, TWO_SOURCES, ONE_SOURCE, UNVERIFIED, PROPOSAL, TENANT",
                "confidence: ONE_SOURCE | confidence: TENANT | 8:42: TENANT is for what tenants wrote themselves, and for nothing else",
                "id: act | id: An Act | 10:9: 'id' must be lower case words joined by '-' or '.'",
            })
    void saysWhereAndWhyLawsAreRefused(String sound, String broken, String finding) {
        assertThat(findings(files(
                        LATER_EDITION, LATER_POINTS, BASELINE, broken(LAWS, sound, broken == null ? "" : broken))))
                .contains("laws.yaml:" + finding);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "doneOrPartly: 0.5 | doneOrPartly: 1.5 | 13:29: 'doneOrPartly' must be a decimal from 0.0 to 1.0",
                "doneOrPartly: 0.5 | doneOrPartly: 50 | 13:29: 'doneOrPartly' must be a decimal from 0.0 to 1.0",
                "doneOrPartly: 0.5 | doneOrPartly: .NaN | 13:29: 'doneOrPartly' must be a decimal from 0.0 to 1.0",
                "id: \"a\" | id: \"z\" | 13:5: 'sample-1.points' has no item 'z'",
                "[sample-1.points] | [sample-9.points] | 6:18: there is no questionnaire 'sample-9.points'",
                "respondents: 100 | respondents: 0 | 8:14: 'respondents' must be a whole number from 1 to 10000000",
                "year: 2024 | year: 24 | 7:7: 'year' must be a whole number from 2000 to 2100",
            })
    void saysWhereAndWhyASurveyIsRefused(String sound, String broken, String finding) {
        assertThat(findings(files(LATER_EDITION, LATER_POINTS, broken(BASELINE, sound, broken), LAWS)))
                .contains("baseline.yaml:" + finding);
    }

    @Test
    void refusesASecondPackOfLaws() {
        assertThat(findings(List.of(
                        new PackFile("edition.yaml", SamplePacks.EDITION),
                        new PackFile("points.yaml", SamplePacks.POINTS),
                        new PackFile("laws.yaml", LAWS),
                        new PackFile("more.yaml", LAWS.replace("id: laws", "id: more")))))
                .containsExactly("more.yaml:2:5: 'laws' already holds the laws");
    }

    private static String broken(String text, String sound, String broken) {
        assertThat(text).as("the sample holds what is to be broken").contains(sound);
        return text.replace(sound, broken);
    }

    private static List<String> findings(List<PackFile> files) {
        InvalidPackException refused = catchThrowableOfType(InvalidPackException.class, () -> PackReader.read(files));
        assertThat(refused).as("the packs are refused").isNotNull();
        return refused.findings().stream().map(Finding::toString).toList();
    }
}
