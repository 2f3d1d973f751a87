package dev.toride.inventory.guideline.pack;

import static dev.toride.inventory.guideline.pack.SampleRiskPacks.PROFILE;
import static dev.toride.inventory.guideline.pack.SampleRiskPacks.SHEET;
import static dev.toride.inventory.guideline.pack.SampleRiskPacks.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskPackReaderTest {

    @Test
    void readsSoundPacks() {
        RiskPacks packs = SampleRiskPacks.read();

        assertThat(packs.defaultProfile().edition()).isEqualTo("sample-1");
        assertThat(packs.sheet("sample-1").orElseThrow().threatsOf("PAPER")).hasSize(2);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1 | version: 1\\nweight: 2 | 4:1: unknown property 'weight'",
                "version: 1 | version: 1\\nversion: 2 | 4:1: duplicate property 'version', first in line 3",
                "version: 1 | version: one | 3:10: 'version' must be a whole number from 1 to 1000000",
                "version: 1\\n | '' | 1:1: 'version' is missing",
                "{ja: 見本, en: Sample} | {ja: 見本} | 4:8: 'en' is missing",
                "confidence: GUIDELINE | confidence: SURE | 8:42: 'confidence' must be one of GUIDELINE, TWO_SOURCES, ONE_SOURCE, UNVERIFIED, PROPOSAL",
                "source: [book] | source: [blog] | 8:23: no source 'blog' in 'sources'",
                "{value: 0, | {value: 7, | 12:7: levels must stand from the highest to the lowest",
                "{value: 0, | {value: zero, | 12:15: 'value' must be a whole number from 0 to 100",
                "\\n    - {value: 0, label: {ja: 低, en: Low}} | '' | 11:5: a scale must have from 2 to 10 levels",
                "{threat: 1, vulnerability: 1, | {threat: 1, vulnerability: 2, | 30:7: threat 1 and vulnerability 2 stand already in the table",
                "{threat: 1, vulnerability: 1, | {threat: 1, vulnerability: 2, | 27:5: no cell for threat 1 and vulnerability 1",
                "{threat: 1, vulnerability: 1, likelihood: 1} | {threat: 1, vulnerability: 1, likelihood: 2} | 30:49: 'likelihood' is not on its scale",
                "{threat: 1, vulnerability: 1, likelihood: 1} | {threat: 3, vulnerability: 1, likelihood: 1} | 30:16: 'threat' is not on its scale",
                "from: 20, to: 20 | from: 21, to: 22 | 32:3: no band holds the risk value 20",
                "from: 20, to: 20 | from: 5, to: 20 | 32:3: more than one band holds the risk value 5",
                "from: 20, to: 20 | from: 20, to: 19 | 32:25: band HIGH begins above its end",
                "level: LOW | level: HIGH | 33:5: duplicate 'HIGH' in 'bands'",
                "level: LOW | level: TINY | 33:13: 'level' must be one of HIGH, MEDIUM, LOW",
                "noneDone: 2 | noneDone: 3 | 37:43: 'noneDone' is not on its scale",
                "id: FACE | id: face | 35:10: 'id' must be UPPER_SNAKE",
            })
    void saysWhereAndWhyAProfileIsRefused(String sound, String broken, String finding) {
        assertThat(findings(files(broken(PROFILE, sound, broken), SHEET))).contains("profile.yaml:" + finding);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "edition: sample-1 | edition: sample-2 | 3:10: there is no profile of 'sample-2'",
                "medium: PAPER, text: {ja: 火事 | medium: STONE, text: {ja: 火事 | 16:23: 'medium' refers to 'STONE', which the pack lacks",
                "checks: [\"1-1\"] | checks: [\"9-9\"] | 16:65: 'checks' refers to '9-9', which the pack lacks",
                "checks: [\"1-1\"] | checks: [] | 16:64: a threat needs at least one check",
                "id: P-2 | id: P-1 | 17:5: duplicate 'P-1' in 'threats'",
                "id: CLOUD | id: PAPER | 14:5: duplicate 'PAPER' in 'media'",
                "\\n  - {id: NOT_DONE, number: 3, label: {ja: 未, en: Not}} | '' | 19:3: every answer needs a label",
                "category: \"1\", text: {ja: 防火 | category: \"2\", text: {ja: 防火 | 26:27: 'category' refers to '2', which the pack lacks",
                "items: [\"12\", \"17\"] | items: [\"12\", \"12\"] | 27:73: duplicate '12' in 'items'",
                "items: [\"12\", \"17\"] | items: [12] | 27:67: 'items' must be a text (put it in quotes)",
                "choice: \"NO\" | choice: \"YES\" | 31:5: duplicate 'YES' in 'choices'",
                "format: risk-sheet/1 | format: risk-sheet/2 | 1:9: 'format' must be risk-profile/1 or risk-sheet/1",
            })
    void saysWhereAndWhyASheetIsRefused(String sound, String broken, String finding) {
        assertThat(findings(files(PROFILE, broken(SHEET, sound, broken)))).contains("sheet.yaml:" + finding);
    }

    @Test
    void reportsEveryFindingOfEveryFileInOrder() {
        assertThat(findings(files(PROFILE.replace("version: 1", "version: x"), "title: [")))
                .satisfiesExactly(
                        finding -> assertThat(finding).startsWith("profile.yaml:3:10: 'version'"),
                        finding -> assertThat(finding).startsWith("sheet.yaml:1:9: not YAML"));
    }

    @Test
    void refusesASecondProfileOfAnEdition() {
        assertThat(findings(List.of(new PackFile("a.yaml", PROFILE), new PackFile("b.yaml", PROFILE))))
                .containsExactly("b.yaml:2:10: the profile of 'sample-1' stands already in a.yaml");
    }

    private static String broken(String text, String sound, String broken) {
        String from = sound.replace("\\n", "\n");
        assertThat(text).as("the sample holds what is to be broken").contains(from);
        int at = text.indexOf(from);
        return text.substring(0, at) + broken.replace("\\n", "\n") + text.substring(at + from.length());
    }

    private static List<String> findings(List<PackFile> files) {
        InvalidPackException refused =
                catchThrowableOfType(InvalidPackException.class, () -> RiskPackReader.read(files));
        assertThat(refused).as("the packs are refused").isNotNull();
        return refused.findings().stream().map(Finding::toString).toList();
    }
}
