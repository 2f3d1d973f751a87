package dev.toride.inventory.guideline.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.guideline.CheckCategory;
import dev.toride.inventory.guideline.Confidence;
import dev.toride.inventory.guideline.ControlCheck;
import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.guideline.Threat;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packs we ship, held against what is known of the guideline. */
class ShippedRiskPacksTest {
    private static final RiskPacks PACKS = RiskPackReader.shipped();
    private static final RiskSheet SHEET = PACKS.sheet("ipa-sme-3").orElseThrow();

    @Test
    void listsEveryPackInTheIndex() throws IOException, URISyntaxException {
        Path folder = Path.of(
                RiskPackReader.class.getClassLoader().getResource("packs").toURI());
        String index = Files.readString(folder.resolve("index.yaml"));

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.getNameCount() - folder.getNameCount() == 2))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(index)
                            .contains("- " + folder.relativize(file).toString().replace('\\', '/') + "\n"));
        }
    }

    @Test
    void shipsThreeEditionsTheThirdByDefault() {
        assertThat(PACKS.profiles())
                .extracting(RiskProfile::edition)
                .containsExactly("ipa-sme-3", "ipa-sme-3-1", "ipa-sme-4");
        assertThat(PACKS.defaultProfile().edition()).isEqualTo("ipa-sme-3");
    }

    @Test
    void holdsTheThreatsOfEachMedium() {
        Map<String, Long> threats =
                SHEET.threats().stream().collect(Collectors.groupingBy(Threat::medium, Collectors.counting()));

        assertThat(threats)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "DOCUMENT", 4L,
                        "PORTABLE_MEDIA", 4L,
                        "OFFICE_PC", 5L,
                        "MOBILE_DEVICE", 3L,
                        "INTERNAL_SERVER", 3L,
                        "EXTERNAL_SERVER", 2L));
    }

    @Test
    void holdsTheChecksOfEachCategory() {
        assertThat(SHEET.categories())
                .extracting(
                        CheckCategory::id,
                        CheckCategory::regulationFamily,
                        category -> SHEET.checks().stream()
                                .filter(check -> check.category().equals(category.id()))
                                .count())
                .containsExactly(
                        tuple("1", "1", 4L),
                        tuple("2", "2", 3L),
                        tuple("3", "3", 7L),
                        tuple("4", "11", 3L),
                        tuple("5", "4", 5L),
                        tuple("6", "5", 4L),
                        tuple("7", "6", 10L),
                        tuple("8", "7", 10L),
                        tuple("9", "8", 3L),
                        tuple("10", "9", 3L),
                        tuple("11", "10", 3L));
        assertThat(SHEET.checks()).hasSize(55);
    }

    @Test
    void marksEveryLinkAndTheVulnerabilityRuleAsOurs() {
        assertThat(SHEET.threats())
                .allSatisfy(threat ->
                        assertThat(threat.checksProvenance().confidence()).isEqualTo(Confidence.PROPOSAL));
        assertThat(SHEET.checks())
                .allSatisfy(check ->
                        assertThat(check.itemsProvenance().confidence()).isEqualTo(Confidence.PROPOSAL));
        assertThat(PACKS.profiles())
                .allSatisfy(profile -> assertThat(
                                profile.vulnerabilityRule().provenance().confidence())
                        .isEqualTo(Confidence.PROPOSAL));
    }

    @Test
    void givesAMeaningToEveryChoiceOfTheSelfAssessment() {
        assertThat(SHEET.questionnaire()).isEqualTo("ipa-sme-3.self-assessment");
        assertThat(SHEET.meaningOf("DONE")).contains(CheckAnswer.DONE);
        assertThat(SHEET.meaningOf("PARTLY_DONE")).contains(CheckAnswer.PARTLY_DONE);
        assertThat(SHEET.meaningOf("NOT_DONE")).contains(CheckAnswer.NOT_DONE);
        assertThat(SHEET.meaningOf("UNKNOWN")).contains(CheckAnswer.NOT_DONE);
    }

    /** So that a completed self-assessment alone determines every vulnerability, and only frequencies must be asked. */
    @Test
    void linksEveryThreatToACheckThatAnItemSpeaksTo() {
        assertThat(SHEET.threats())
                .allSatisfy(threat -> assertThat(threat.checks())
                        .extracting(
                                id -> SHEET.check(id).map(ControlCheck::items).orElse(List.of()))
                        .anySatisfy(items -> assertThat(items).isNotEmpty()));
    }
}
