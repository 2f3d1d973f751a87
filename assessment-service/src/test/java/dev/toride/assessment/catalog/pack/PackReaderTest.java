package dev.toride.assessment.catalog.pack;

import static dev.toride.assessment.catalog.pack.SamplePacks.CHECKLIST;
import static dev.toride.assessment.catalog.pack.SamplePacks.EDITION;
import static dev.toride.assessment.catalog.pack.SamplePacks.POINTS;
import static dev.toride.assessment.catalog.pack.SamplePacks.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.toride.assessment.catalog.Confidence;
import dev.toride.assessment.catalog.Guidance;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {

    @Test
    void readsSoundPacks() {
        Packs packs = SamplePacks.read();

        assertThat(packs.defaultEdition().id()).isEqualTo("sample-1");
        assertThat(packs.questionnaire("sample-1.points").orElseThrow().maximum())
                .isEqualTo(30);
        assertThat(packs.questionnaire("sample-1.points").orElseThrow().minimum())
                .isEqualTo(-6);
        assertThat(packs.questionnaire("sample-1.checklist").orElseThrow().maximum())
                .isNull();
        assertThat(packs.questionnaire("sample-1.checklist").orElseThrow().bands())
                .isEmpty();
    }

    @Test
    void givesAnEntryItsOwnProvenanceOrThatOfItsPartOrThatOfThePack() {
        String own = EDITION.replace(
                "initiatives: [\"1\"]}",
                "initiatives: [\"1\"], provenance: {source: [book, page], confidence: TWO_SOURCES}}");

        Packs packs = PackReader.read(files(own, POINTS, CHECKLIST));

        assertThat(packs.defaultEdition().practices().getFirst().provenance())
                .isEqualTo(new Provenance(List.of("book", "page"), Confidence.TWO_SOURCES));
        assertThat(packs.defaultEdition().criteria().getFirst().provenance())
                .isEqualTo(new Provenance(List.of("page"), Confidence.PROPOSAL));
        assertThat(packs.defaultEdition().practices().getFirst().titleProvenance())
                .isEqualTo(new Provenance(List.of("book"), Confidence.GUIDELINE));
        assertThat(packs.defaultEdition().principles().getFirst().provenance())
                .isEqualTo(new Provenance(List.of("book"), Confidence.GUIDELINE));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1 | version: 1\\nweight: 2 | 4:1: unknown property 'weight'",
                "version: 1 | version: 1\\nversion: 2 | 4:1: duplicate property 'version', first in line 3",
                "version: 1 | version: '1' | 3:10: 'version' must be a whole number from 1 to 1000000",
                "version: 1 | version: 1.5 | 3:10: 'version' must be a whole number from 1 to 1000000",
                "version: 1 | version: 0 | 3:10: 'version' must be a whole number from 1 to 1000000",
                "version: 1 | version: 99999999999 | 3:10: 'version' must be a whole number from 1 to 1000000",
                "version: 1\\n | '' | 1:1: 'version' is missing",
                "{ja: 見本, en: Sample} | {ja: 見本} | 4:8: 'en' is missing",
                "{ja: 見本, en: Sample} | {en: Sample} | 4:8: 'ja' is missing",
                "{ja: 見本, en: Sample} | {ja: 見本, en: ''} | 4:21: 'en' must not be blank, nor begin or end with a space",
                "{ja: 見本, en: Sample} | {ja: 見本, en: S, de: D} | 4:24: unknown property 'de'",
                "{ja: 見本, en: Sample} | 見本 | 4:8: must be a mapping",
                "{ja: 見本, en: Sample} | {ja: 見本, en: 5} | 4:21: 'en' must be a text (put it in quotes)",
                "id: sample-1 | id: Sample 1 | 2:5: 'id' must be lower case words joined by '-' or '.'",
                "2026-01 | 2026-13 | 5:12: 'published' must be a month as YYYY-MM",
                "confidence: GUIDELINE | confidence: SURE | 10:42: 'confidence' must be one of GUIDELINE, TWO_SOURCES, ONE_SOURCE, UNVERIFIED, PROPOSAL, TENANT",
                "confidence: GUIDELINE | confidence: TENANT | 10:42: TENANT is for what tenants wrote themselves, and for nothing else",
                "id: sample-1 | id: own.sample | 2:5: ids that begin with 'own.' are the tenants'",
                "source: [book] | source: [blog] | 10:23: no source 'blog' in 'sources'",
                "source: [book] | source: [] | 10:22: GUIDELINE needs at least 1 source(s)",
                "confidence: GUIDELINE | confidence: TWO_SOURCES | 10:22: TWO_SOURCES needs at least 2 source(s)",
                "id: page | id: book | 9:5: duplicate 'book' in 'sources'",
                "initiatives: [\"1\"] | initiatives: [\"7\"] | 18:79: 'initiatives' refers to '7', which the edition lacks",
                "initiatives: [\"1\"] | initiatives: 1 | 18:78: 'initiatives' must be a list",
                "practices: [\"2-1\"] | practices: [\"9-9\"] | 16:86: 'practices' refers to '9-9', which the edition lacks",
                "managementRoles: [] | managementRoles: &a [] | 19:18: an anchor is not allowed",
                "criteria: [KNOWN] | criteria: [UNKNOWN] | 16:105: 'criteria' refers to 'UNKNOWN', which the edition lacks",
                "criteria: [KNOWN] | criteria: [] | 31:5: no step and no star is judged by 'KNOWN'",
                "criteria: [DECLARED] | criteria: [KNOWN] | 32:5: no step and no star is judged by 'DECLARED'",
                "id: DECLARED | id: KNOWN | 32:5: duplicate 'KNOWN' in 'criteria'",
                "practice: \"2-1\", questionnaire | practice: \"9-9\", questionnaire | 31:59: 'practice' refers to '9-9', which the edition lacks",
                "questionnaire: sample-1.points | questionnaire: sample-1.other | 31:5: there is no questionnaire 'sample-1.other'",
                "lossKind: MONEY | lossKind: TIME | 34:26: 'lossKind' refers to 'TIME', which the edition lacks",
                "lesson: {ja: 策, en: Lesson} | lesson: {ja: 策} | 34:148: 'en' is missing",
                "methods: [REVIEW] | methods: [REVIEW, GUESS] | 39:23: 'methods' refers to 'GUESS', which the edition lacks",
                "methods: [REVIEW] | methods: [REVIEW, REVIEW] | 39:23: duplicate 'REVIEW' in 'methods'",
                "suits: {ja: 社, en: Some} | suits: {ja: '', en: Some} | 49:169: 'ja' must not be blank, nor begin or end with a space",
                "websiteStages: [] | '' | 45:3: 'websiteStages' is missing",
                "examples: [{ja: 壁, en: Wall}] | examples: [壁] | 53:85: must be a mapping",
                "[45][0-9]{10} | [45 | 58:28: 'pattern' is no regular expression",
                "  practices: {source: [page] | practice: {source: [page] | 29:3: unknown property 'practice'",
                "format: edition/1 | format: edition/9 | 1:9: 'format' must be edition/1, questionnaire/1, baseline/1 or laws/1",
                "regulationFamilies: []\\n | regulationFamilies: []\\n---\\nmore: 1\\n | 25:1: only one document may stand in a file",
            })
    void saysWhereAndWhyAnEditionIsRefused(String sound, String broken, String finding) {
        assertThat(findings(files(broken(EDITION, sound, broken), POINTS, CHECKLIST)))
                .contains("edition.yaml:" + finding);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "mode: POINTS | mode: GUESS | 6:7: 'mode' must be one of POINTS, CHECKLIST",
                "edition: sample-1 | edition: sample-2 | 3:10: there is no edition 'sample-2'",
                "practices: [\"2-1\"] | practices: [\"2-2\"] | 8:13: the edition has no practice '2-2'",
                "id: \"b\" | id: \"a\" | 17:5: duplicate 'a' in 'items'",
                "items: [\"c\"] | items: [\"b\"] | 14:48: item 'b' stands already in section 'one'",
                "items: [\"c\"] | items: [\"b\"] | 18:5: item 'c' stands in no section",
                "items: [\"c\"] | items: [\"c\", \"d\"] | 14:53: section 'two' names item 'd', which is missing",
                "items: [\"c\"] | items: [] | 14:47: section 'two' has no items",
                "id: two | id: one | 14:5: duplicate 'one' in 'sections'",
                "id: BAD | id: GOOD | 21:5: duplicate 'GOOD' in 'choices'",
                "id: BAD | id: bad | 21:10: 'id' must be UPPER_SNAKE",
                "points: 10 | points: 1.5 | 20:51: 'points' must be a whole number from -1000 to 1000",
                "points: 10 | points: 2 | 21:5: choices must stand from the most points to the fewest",
                "points: 10 | points: ten | 20:51: 'points' must be a whole number from -1000 to 1000",
                "points: 10 | settles: true | 20:43: unknown property 'settles'",
                "unknown: true | unknown: maybe | 22:68: 'unknown' must be true or false",
                "unknown: true | unknown: yes | 22:68: 'unknown' must be true or false",
                "points: 10 | points: 0 | 20:5: the best choice must have points above 0",
                "from: 1 | from: 2 | 25:5: no band holds a total of 1",
                "from: 1 | from: -1 | 25:5: two bands hold totals from -1 to 0",
                "to: 30 | to: 28 | 24:3: no band holds totals from 29 to 30",
                "from: -6 | from: -5 | 24:5: no band holds a total of -6",
                "to: 30 | to: 31 | 25:5: band 'HIGH' reaches beyond totals from -6 to 30",
                "to: 0 | to: -7 | 24:21: band 'LOW' begins above its end",
                "id: HIGH | id: LOW | 25:5: duplicate 'LOW' in 'bands'",
                "en: Book} | en: Novel} | 10:5: 'book' is another title or address than in a pack above",
            })
    void saysWhereAndWhyAQuestionnaireIsRefused(String sound, String broken, String finding) {
        assertThat(findings(files(EDITION, broken(POINTS, sound, broken), CHECKLIST)))
                .contains("points.yaml:" + finding);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "settles: true | settles: false | 19:3: at least one choice must settle an item",
                "settles: true | points: 1 | 19:45: unknown property 'points'",
                "settles: true | points: 1 | 19:5: 'settles' is missing",
                "id: sample-1.checklist | id: sample-1.points | 2:5: 'sample-1.points' is already the id of points.yaml",
            })
    void saysWhereAndWhyAChecklistIsRefused(String sound, String broken, String finding) {
        assertThat(findings(files(EDITION, POINTS, broken(CHECKLIST, sound, broken))))
                .contains("checklist.yaml:" + finding);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "measures: [{ja: 策, en: Do}], evidence: {ja: 証, en: Proof}} | 16:123: 'measures' must have from 2 to 4 entries",
                "measures: [{ja: 策, en: Do}, {ja: 策, en: Do}]} | 16:87: 'evidence' is missing",
                "evidence: {ja: 証, en: Proof}} | 16:87: 'measures' is missing",
                "measures: [{ja: 策, en: Do}, {ja: 策}], evidence: {ja: 証, en: Proof}} | 16:141: 'en' is missing",
            })
    void saysWhereAndWhyGuidanceIsRefused(String rest, String finding) {
        String broken = POINTS.replaceFirst(
                "title: \\{ja: 題, en: Title}}",
                "title: {ja: 題, en: Title}, guidance: {risk: {ja: 害, en: Harm}, " + rest + "}");

        assertThat(findings(files(EDITION, broken, CHECKLIST))).contains("points.yaml:" + finding);
    }

    @Test
    void readsGuidance() {
        String guided = POINTS.replaceFirst(
                "title: \\{ja: 題, en: Title}}",
                "title: {ja: 題, en: Title}, guidance: {risk: {ja: 害, en: Harm}, measures: [{ja: 策, en: Do}, {ja: 次, en: Next}],"
                        + " evidence: {ja: 証, en: Proof}}}");

        Packs packs = PackReader.read(files(EDITION, guided, CHECKLIST));

        assertThat(packs.questionnaire("sample-1.points")
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .guidance())
                .isEqualTo(new Guidance(
                        new LocalizedText("害", "Harm"),
                        List.of(new LocalizedText("策", "Do"), new LocalizedText("次", "Next")),
                        new LocalizedText("証", "Proof"),
                        new Provenance(List.of("book"), Confidence.GUIDELINE)));
    }

    @Test
    void refusesBandsOnAChecklist() {
        assertThat(findings(files(EDITION, POINTS, CHECKLIST + "bands: []\n")))
                .containsExactly("checklist.yaml:22:1: unknown property 'bands'");
    }

    @Test
    void reportsEveryFindingOfEveryFileInOrder() {
        List<String> findings = findings(files(
                EDITION.replace("version: 1", "version: x").replace("2026-01", "soon"),
                POINTS.replace("points: 10", "points: much"),
                "title: ["));

        assertThat(findings)
                .hasSize(4)
                .satisfiesExactly(
                        finding -> assertThat(finding).startsWith("edition.yaml:3:10: 'version'"),
                        finding -> assertThat(finding).startsWith("edition.yaml:5:12: 'published'"),
                        finding -> assertThat(finding).startsWith("points.yaml:20:51: 'points'"),
                        finding -> assertThat(finding).startsWith("checklist.yaml:1:9: not YAML"));
    }

    @Test
    void putsEveryFindingIntoItsMessage() {
        InvalidPackException refused = catchThrowableOfType(
                InvalidPackException.class,
                () -> PackReader.read(files(EDITION.replace("version: 1", "version: x"), POINTS, CHECKLIST)));

        assertThat(refused)
                .hasMessage("Invalid packs, 1 finding(s):\n"
                        + "edition.yaml:3:10: 'version' must be a whole number from 1 to 1000000");
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsTooLong() {
        String endless = "#" + "x".repeat(YamlTree.MAXIMUM_LENGTH);

        assertThat(findings(files(EDITION, "", endless)))
                .containsExactly(
                        "edition.yaml:31:5: there is no questionnaire 'sample-1.points'",
                        "points.yaml:1:1: empty",
                        "checklist.yaml:1:1: longer than " + YamlTree.MAXIMUM_LENGTH + " characters");
    }

    @Test
    void refusesPacksWithoutAnEdition() {
        assertThat(findings(List.of())).containsExactly("packs/index.yaml:1:1: there is no edition");
    }

    private static String broken(String text, String sound, String broken) {
        String from = sound.replace("\\n", "\n");
        assertThat(text).as("the sample holds what is to be broken").contains(from);
        return text.replace(from, broken.replace("\\n", "\n"));
    }

    private static List<String> findings(List<PackFile> files) {
        InvalidPackException refused = catchThrowableOfType(InvalidPackException.class, () -> PackReader.read(files));
        assertThat(refused).as("the packs are refused").isNotNull();
        return refused.findings().stream().map(Finding::toString).toList();
    }
}
