package dev.toride.assessment.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.toride.assessment.catalog.Baseline;
import dev.toride.assessment.catalog.BaselineItem;
import dev.toride.assessment.catalog.Choice;
import dev.toride.assessment.catalog.Confidence;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.QuestionnaireMode;
import dev.toride.assessment.catalog.Section;
import dev.toride.assessment.catalog.edition.CaseExample;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.edition.GuidelineEntry;
import dev.toride.assessment.catalog.edition.Practice;
import dev.toride.assessment.catalog.edition.SecurityAction;
import dev.toride.assessment.catalog.edition.Star;
import dev.toride.assessment.catalog.edition.Step;
import dev.toride.assessment.catalog.edition.StepFour;
import dev.toride.assessment.catalog.edition.WebsiteForm;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs we ship, held against what is known of the guideline. */
class ShippedPacksTest {
    private static final Packs PACKS = PackReader.shipped();
    private static final Edition EDITION = PACKS.defaultEdition();
    private static final Questionnaire SELF_ASSESSMENT = questionnaire("ipa-sme-3.self-assessment");

    @Test
    void listsEveryPackInTheIndex() throws IOException, URISyntaxException {
        Path folder =
                Path.of(PackReader.class.getClassLoader().getResource("packs").toURI());
        String index = Files.readString(folder.resolve("index.yaml"));

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.getNameCount() - folder.getNameCount() == 2))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(index)
                            .contains("- " + folder.relativize(file).toString().replace('\\', '/') + "\n"));
        }
    }

    @Test
    void holdsThreeEditionsEachTheSuccessorOfTheOneBefore() {
        assertThat(PACKS.editions())
                .extracting(Edition::id, Edition::predecessor)
                .containsExactly(
                        tuple("ipa-sme-3", null), tuple("ipa-sme-3-1", "ipa-sme-3"), tuple("ipa-sme-4", "ipa-sme-3-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipa-sme-3", "ipa-sme-3-1", "ipa-sme-4"})
    void holdsThePartsOfEveryEdition(String id) {
        Edition edition = PACKS.edition(id).orElseThrow();

        assertThat(edition.principles()).hasSize(3);
        assertThat(edition.initiatives()).hasSize(7);
        assertThat(edition.steps()).extracting(Step::practices).hasSize(4).doesNotHaveDuplicates();
        assertThat(edition.steps())
                .allSatisfy(step -> assertThat(step.criteria()).isNotEmpty());
        assertThat(edition.practices()).hasSize(15);
        assertThat(edition.managementRoles()).hasSize(5);
        assertThat(edition.emergencyRoles()).hasSize(3);
        assertThat(edition.lossKinds()).hasSize(4);
        assertThat(edition.inspectionMethods())
                .extracting(GuidelineEntry::id)
                .containsExactly("INTERVIEW", "REVIEW", "OBSERVATION", "TECHNICAL", "CHECKLIST");
        assertThat(edition.regulationFamilies()).hasSize(11);
        assertThat(edition.highlights()).isNotEmpty();
    }

    @Test
    void putsEveryPracticeIntoOneStepAndServesEveryInitiative() {
        assertThat(EDITION.steps().stream().flatMap(step -> step.practices().stream()))
                .containsExactlyElementsOf(
                        EDITION.practices().stream().map(Practice::id).toList());
        assertThat(EDITION.practices().stream().flatMap(practice -> practice.initiatives().stream()))
                .contains("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void marksTheCorrectedTableThreeAsOurs() {
        assertThat(EDITION.practices())
                .allSatisfy(practice -> {
                    assertThat(practice.provenance().confidence()).isEqualTo(Confidence.PROPOSAL);
                    assertThat(practice.titleProvenance().confidence()).isEqualTo(Confidence.GUIDELINE);
                })
                .extracting(Practice::section, Practice::initiatives)
                .containsExactly(
                        tuple("2(1)", List.of("3", "7")),
                        tuple("3(1)", List.of("1")),
                        tuple("3(2)", List.of("3")),
                        tuple("3(3)", List.of("3")),
                        tuple("4(1)", List.of("2", "5")),
                        tuple("4(2)", List.of("2")),
                        tuple("4(3)", List.of("3")),
                        tuple("4(4)", List.of("6")),
                        tuple("4(5)", List.of("4")),
                        tuple("5(1)", List.of("7")),
                        tuple("5(2)", List.of("3")),
                        tuple("5(3)", List.of("6")),
                        tuple("5(4)", List.of("2")),
                        tuple("5(5)", List.of("3")),
                        tuple("5(6)", List.of("3")));
    }

    @Test
    void tellsOfEveryKindOfLossAndWorksThroughEveryWayToInspect() {
        assertThat(EDITION.caseExamples())
                .extracting(CaseExample::lossKind)
                .containsAll(
                        EDITION.lossKinds().stream().map(GuidelineEntry::id).toList());
        assertThat(EDITION.inspectionExamples().stream().flatMap(example -> example.methods().stream()))
                .containsAll(EDITION.inspectionMethods().stream()
                        .map(GuidelineEntry::id)
                        .toList());
    }

    @Test
    void guidesThroughStepFour() {
        StepFour guidance = EDITION.stepFour();

        assertThat(guidance.informationSources()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(guidance.websiteForms())
                .extracting(WebsiteForm::id, form -> form.cellProvenance().confidence())
                .containsExactly(
                        tuple("SELF_HOSTED", Confidence.PROPOSAL),
                        tuple("RENTAL", Confidence.PROPOSAL),
                        tuple("MALL_ASP_SAAS", Confidence.PROPOSAL));
        assertThat(guidance.cloudStages()).hasSize(3);
        assertThat(guidance.securityServices()).hasSize(6);
        assertThat(guidance.technicalMeasures()).hasSize(6).allSatisfy(measure -> {
            assertThat(measure.examples()).isNotEmpty();
            assertThat(measure.examplesProvenance().confidence()).isEqualTo(Confidence.UNVERIFIED);
        });
    }

    @Test
    void knowsTheStarsAndTheNumbersOfDeclarations() {
        SecurityAction programme = EDITION.securityAction();
        Pattern number = Pattern.compile(programme.declarationId().pattern());

        assertThat(programme.stars())
                .extracting(Star::id, Star::criteria)
                .containsExactly(
                        tuple("1", List.of("BASIC_RULES_ADOPTED")),
                        tuple("2", List.of("SELF_ASSESSMENT_COMPLETED", "BASIC_POLICY_PUBLISHED")));
        assertThat(Stream.of("40123456789", "50123456789"))
                .allMatch(id -> number.matcher(id).matches());
        assertThat(Stream.of("60123456789", "5012345678", "501234567890", ""))
                .noneMatch(id -> number.matcher(id).matches());
    }

    /** Nobody examines a declaration, so no text of ours may sound as if somebody had. */
    @Test
    void speaksOfDeclaringNeverOfCertifying() {
        SecurityAction programme = EDITION.securityAction();

        assertThat(programme.wording().say())
                .allSatisfy(text -> assertThat(text.ja()).contains("宣言").doesNotContain("認定", "取得"));
        assertThat(programme.wording().avoid())
                .allSatisfy(text -> assertThat(text.ja()).containsPattern("認定|取得"));
        assertThat(programme.stars())
                .allSatisfy(
                        star -> assertThat(star.summary().ja()).contains("宣言").doesNotContain("認定", "取得"));
    }

    @ParameterizedTest
    @CsvSource({
        "ipa-sme-3.five-rules, ipa-sme-3, CHECKLIST, 5",
        "ipa-sme-3.self-assessment, ipa-sme-3, POINTS, 25",
        "ipa-sme-3.cloud, ipa-sme-3, CHECKLIST, 15",
        "toride.outsourcing, ipa-sme-3, CHECKLIST, 17",
        "ipa-sme-3-1.five-rules, ipa-sme-3-1, CHECKLIST, 5",
        "ipa-sme-3-1.self-assessment, ipa-sme-3-1, POINTS, 25",
        "ipa-sme-3-1.cloud, ipa-sme-3-1, CHECKLIST, 15",
        "ipa-sme-4.six-rules, ipa-sme-4, CHECKLIST, 6",
        "ipa-sme-4.self-assessment, ipa-sme-4, POINTS, 25",
        "ipa-sme-4.cloud, ipa-sme-4, CHECKLIST, 15",
    })
    void holdsEveryQuestionnaire(String id, String edition, QuestionnaireMode mode, int items) {
        Questionnaire questionnaire = questionnaire(id);

        assertThat(questionnaire.edition()).isEqualTo(edition);
        assertThat(questionnaire.mode()).isEqualTo(mode);
        assertThat(questionnaire.items()).hasSize(items);
        assertThat(questionnaire.choices()).filteredOn(Choice::unknown).hasSize(1);
    }

    @Test
    void guidesThroughEveryItem() {
        assertThat(PACKS.questionnaires().stream().flatMap(questionnaire -> questionnaire.items().stream()))
                .allSatisfy(item -> {
                    assertThat(item.guidance()).as("guidance of " + item).isNotNull();
                    assertThat(item.guidance().measures()).hasSizeBetween(2, 4).doesNotHaveDuplicates();
                    assertThat(item.guidance().provenance().confidence()).isEqualTo(Confidence.PROPOSAL);
                });
    }

    /** Explanations are polite, measures are short and in the plain form, evidence says where to look. */
    @Test
    void writesGuidanceInOneVoice() {
        assertThat(PACKS.questionnaires().stream().flatMap(questionnaire -> questionnaire.items().stream()))
                .allSatisfy(item -> {
                    assertThat(item.guidance().risk().ja()).matches(".*(ます|せん|です)。");
                    assertThat(item.guidance().evidence().ja()).matches(".*(ます|せん|です|しょう)。");
                    assertThat(item.guidance().measures())
                            .allSatisfy(measure -> assertThat(measure.ja())
                                    .endsWith("。")
                                    .doesNotContainPattern("(ます|です)。")
                                    .hasSizeLessThanOrEqualTo(60));
                });
    }

    @Test
    void quotesTheFiveRules() {
        assertThat(questionnaire("ipa-sme-3.five-rules").items())
                .extracting(
                        item -> item.question().ja(), item -> item.provenance().confidence())
                .containsExactly(
                        tuple("OSやソフトウェアは常に最新の状態にしよう！", Confidence.GUIDELINE),
                        tuple("ウイルス対策ソフトを導入しよう！", Confidence.GUIDELINE),
                        tuple("パスワードを強化しよう！", Confidence.GUIDELINE),
                        tuple("共有設定を見直そう！", Confidence.GUIDELINE),
                        tuple("脅威や攻撃の手口を知ろう！", Confidence.GUIDELINE));
    }

    @Test
    void quotesTwentyFiveItemsInThreeParts() {
        assertThat(SELF_ASSESSMENT.items())
                .extracting(Item::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 25).mapToObj(String::valueOf).toList());
        assertThat(SELF_ASSESSMENT.items())
                .allSatisfy(item -> assertThat(item.provenance().confidence()).isEqualTo(Confidence.GUIDELINE))
                .allSatisfy(
                        item -> assertThat(item.question().ja()).endsWith("？").doesNotContain("*", "<", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipa-sme-3", "ipa-sme-3-1", "ipa-sme-4"})
    void givesThePartsTheirMaxima(String edition) {
        Questionnaire selfAssessment = questionnaire(edition + ".self-assessment");

        assertThat(selfAssessment.sections())
                .extracting(
                        Section::id,
                        section -> section.items().getFirst(),
                        section -> section.items().getLast(),
                        section -> section.items().size()
                                * selfAssessment.choices().getFirst().points())
                .containsExactly(
                        tuple("basic", "1", "5", 20),
                        tuple("employee", "6", "18", 52),
                        tuple("organization", "19", "25", 28));
        assertThat(selfAssessment.maximum()).isEqualTo(100);
        assertThat(selfAssessment.minimum()).isEqualTo(-25);
    }

    @Test
    void neverPassesOurTitlesOffAsTheGuidelines() {
        assertThat(SELF_ASSESSMENT.items())
                .allSatisfy(item -> assertThat(item.titleProvenance().confidence())
                        .isIn(Confidence.ONE_SOURCE, Confidence.UNVERIFIED));
    }

    @Test
    void holdsTheFourChoices() {
        assertThat(SELF_ASSESSMENT.choices())
                .extracting(Choice::id, choice -> choice.label().ja(), Choice::points, Choice::unknown)
                .containsExactly(
                        tuple("DONE", "実施している", 4, false),
                        tuple("PARTLY_DONE", "一部実施している", 2, false),
                        tuple("NOT_DONE", "実施していない", 0, false),
                        tuple("UNKNOWN", "わからない", -1, true));
    }

    @Test
    void asksTheCloudPointsInThreeGroups() {
        assertThat(questionnaire("ipa-sme-3.cloud").sections())
                .extracting(
                        section -> section.title().ja(),
                        section -> section.items().size())
                .containsExactly(tuple("選択するときのポイント", 6), tuple("運用するときのポイント", 4), tuple("セキュリティ管理のポイント", 5));
        assertThat(questionnaire("ipa-sme-3.cloud").items())
                .allSatisfy(
                        item -> assertThat(item.titleProvenance().confidence()).isEqualTo(Confidence.TWO_SOURCES));
    }

    @Test
    void addsBackupsAsTheSixthRule() {
        Item sixth = questionnaire("ipa-sme-4.six-rules").items().getLast();

        assertThat(sixth.question().ja()).isEqualTo("バックアップを取ろう！");
        assertThat(sixth.provenance().confidence()).isEqualTo(Confidence.ONE_SOURCE);
    }

    @Test
    void knowsLaterEditionsOnlyAsWellAsTheyWereRead() {
        Questionnaire fourth = questionnaire("ipa-sme-4.self-assessment");

        assertThat(fourth.choices())
                .allSatisfy(
                        choice -> assertThat(choice.provenance().confidence()).isEqualTo(Confidence.ONE_SOURCE));
        assertThat(fourth.items())
                .extracting(item -> item.provenance().confidence())
                .containsOnly(Confidence.ONE_SOURCE, Confidence.UNVERIFIED);
        assertThat(PACKS.edition("ipa-sme-4").orElseThrow().lossKinds())
                .extracting(kind -> kind.title().ja(), kind -> kind.provenance().confidence())
                .contains(tuple("事業の停止", Confidence.ONE_SOURCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipa-sme-3", "ipa-sme-3-1", "ipa-sme-4"})
    void comparesTheItemsThatTheSurveyPublished(String edition) {
        Baseline baseline = PACKS.baseline(edition + ".self-assessment").orElseThrow();

        assertThat(baseline.respondents()).isEqualTo(4191);
        assertThat(baseline.year()).isEqualTo(2024);
        assertThat(baseline.items())
                .extracting(BaselineItem::item, BaselineItem::doneOrPartly)
                .containsExactly(
                        tuple("1", 0.730),
                        tuple("2", 0.714),
                        tuple("5", 0.379),
                        tuple("24", 0.398),
                        tuple("25", 0.392));
    }

    private static Questionnaire questionnaire(String id) {
        return PACKS.questionnaire(id).orElseThrow();
    }
}
