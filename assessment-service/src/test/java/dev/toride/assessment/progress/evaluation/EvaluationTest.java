package dev.toride.assessment.progress.evaluation;

import static dev.toride.assessment.progress.evaluation.Facts.BEFORE;
import static dev.toride.assessment.progress.evaluation.Facts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.toride.assessment.catalog.Confidence;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.pack.PackReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationTest {
    private static final Edition EDITION =
            PackReader.shipped().edition("ipa-sme-3").orElseThrow();
    private static final String RULES = "ipa-sme-3.five-rules";
    private static final String SELF = "ipa-sme-3.self-assessment";
    private static final String CLOUD = "ipa-sme-3.cloud";

    static Stream<Arguments> met() {
        return Stream.of(
                met("BASIC_RULES_ADOPTED", new Facts().completed(RULES, 5), EvidenceKind.ASSESSMENT),
                met("BASIC_RULES_IN_PLACE", new Facts().completed(RULES, 0), EvidenceKind.ASSESSMENT),
                met("BASIC_POLICY_MADE_KNOWN", document("basic-policy", "PUBLISHED"), EvidenceKind.DOCUMENT),
                met("BASIC_POLICY_PUBLISHED", document("basic-policy", "PUBLISHED"), EvidenceKind.DOCUMENT),
                met("SELF_ASSESSMENT_COMPLETED", new Facts().completed(SELF, 25), EvidenceKind.ASSESSMENT),
                met("MEASURES_DECIDED", new Facts().decided(), EvidenceKind.MEASURE),
                met("HANDBOOK_MADE_KNOWN", document("handbook", "PUBLISHED"), EvidenceKind.DOCUMENT),
                met("REGULATIONS_APPROVED", document("regulation-01", "APPROVED"), EvidenceKind.DOCUMENT),
                met("REGULATIONS_APPROVED", document("regulation-11", "PUBLISHED"), EvidenceKind.DOCUMENT),
                met(
                        "INSPECTION_REPORTED",
                        new Facts().evaluated(),
                        EvidenceKind.INSPECTION,
                        EvidenceKind.MANAGEMENT_REVIEW),
                met("CLOUD_CHECKED", new Facts().completed(CLOUD, 15), EvidenceKind.ASSESSMENT),
                met(
                        "IMPROVEMENT_CONTINUED",
                        new Facts().repeated(SELF),
                        EvidenceKind.ASSESSMENT,
                        EvidenceKind.ASSESSMENT));
    }

    @ParameterizedTest
    @MethodSource
    void met(String criterion, Facts facts, List<EvidenceKind> evidence) {
        CriterionProgress judged = judge(criterion, facts);

        assertThat(judged.met()).isTrue();
        assertThat(judged.metBy()).isEqualTo(MetBy.FACT);
        assertThat(judged.since()).isEqualTo(BEFORE);
        assertThat(judged.evidence()).extracting(EvidenceReference::kind).containsExactlyElementsOf(evidence);
        assertThat(judged.reason()).isNull();
        assertThat(judged.nextAction()).isNull();
    }

    static Stream<Arguments> open() {
        Facts nothing = new Facts();
        Facts officer = new Facts().role("INFORMATION_SECURITY_OFFICER");
        return Stream.of(
                Arguments.of("BASIC_RULES_ADOPTED", nothing, ShortfallCode.NOT_ASSESSED),
                Arguments.of("BASIC_RULES_IN_PLACE", nothing, ShortfallCode.NOT_ASSESSED),
                Arguments.of("BASIC_RULES_IN_PLACE", new Facts().completed(RULES, 1), ShortfallCode.ITEMS_OPEN),
                Arguments.of("BASIC_POLICY_MADE_KNOWN", nothing, ShortfallCode.NO_DOCUMENT),
                Arguments.of(
                        "BASIC_POLICY_MADE_KNOWN", document("basic-policy", "APPROVED"), ShortfallCode.NOT_PUBLISHED),
                Arguments.of("BASIC_POLICY_PUBLISHED", document("basic-policy", "DRAFT"), ShortfallCode.NOT_PUBLISHED),
                Arguments.of("BASIC_POLICY_PUBLISHED", document("handbook", "PUBLISHED"), ShortfallCode.NO_DOCUMENT),
                Arguments.of("SELF_ASSESSMENT_COMPLETED", new Facts().completed(RULES, 0), ShortfallCode.NOT_ASSESSED),
                Arguments.of("MEASURES_DECIDED", nothing, ShortfallCode.NOTHING_DECIDED),
                Arguments.of("HANDBOOK_MADE_KNOWN", document("handbook", "APPROVED"), ShortfallCode.NOT_PUBLISHED),
                Arguments.of("RESPONSIBILITIES_ASSIGNED", new Facts().role("OWNER"), ShortfallCode.OFFICER_MISSING),
                Arguments.of("RESPONSIBILITIES_ASSIGNED", officer.role("OWNER"), ShortfallCode.ROLES_MISSING),
                Arguments.of("EMERGENCY_STRUCTURE_READY", nothing, ShortfallCode.NOT_KNOWN_HERE),
                Arguments.of("SYSTEMS_KNOWN_AND_BUDGETED", nothing, ShortfallCode.NOT_KNOWN_HERE),
                Arguments.of("RISKS_TREATED", nothing, ShortfallCode.NOT_KNOWN_HERE),
                Arguments.of("REGULATIONS_APPROVED", nothing, ShortfallCode.NO_DOCUMENT),
                Arguments.of(
                        "REGULATIONS_APPROVED", document("regulation-03", "IN_REVIEW"), ShortfallCode.NOT_APPROVED),
                Arguments.of("REGULATIONS_APPROVED", document("regulation-x", "APPROVED"), ShortfallCode.NO_DOCUMENT),
                Arguments.of("CONTRACTORS_COVERED", nothing, ShortfallCode.NOT_KNOWN_HERE),
                Arguments.of("INSPECTION_REPORTED", nothing, ShortfallCode.NOT_REPORTED),
                Arguments.of("INSPECTION_REPORTED", new Facts().reported(), ShortfallCode.NOT_EVALUATED),
                Arguments.of("CLOUD_CHECKED", nothing, ShortfallCode.NOT_ASSESSED),
                Arguments.of("RISKS_ANALYSED_IN_DETAIL", nothing, ShortfallCode.NOT_KNOWN_HERE),
                Arguments.of("IMPROVEMENT_CONTINUED", nothing, ShortfallCode.NOT_ASSESSED),
                Arguments.of("IMPROVEMENT_CONTINUED", new Facts().completed(SELF, 0), ShortfallCode.ASSESSED_ONCE));
    }

    @ParameterizedTest
    @MethodSource
    void open(String criterion, Facts facts, ShortfallCode why) {
        CriterionProgress judged = judge(criterion, facts);

        assertThat(judged.met()).isFalse();
        assertThat(judged.metBy()).isNull();
        assertThat(judged.evidence()).isEmpty();
        assertThat(judged.shortfall()).isEqualTo(why);
        assertThat(judged.reason().ja()).endsWith("。").doesNotContain("{");
        assertThat(judged.reason().en()).endsWith(".").doesNotContain("{");
        assertThat(judged.nextAction()).isNotNull();
    }

    @Test
    void responsibilitiesNeedTheOfficerAndOneMoreRole() {
        CriterionProgress judged = judge(
                "RESPONSIBILITIES_ASSIGNED",
                new Facts().role("INFORMATION_SECURITY_OFFICER").role("EDUCATION_OFFICER"));

        assertThat(judged.met()).isTrue();
        assertThat(judged.since()).as("not told").isNull();
        assertThat(judged.evidence())
                .containsExactly(
                        new EvidenceReference(EvidenceKind.ROLE_ASSIGNMENT, Facts.id("INFORMATION_SECURITY_OFFICER")),
                        new EvidenceReference(EvidenceKind.ROLE_ASSIGNMENT, Facts.id("EDUCATION_OFFICER")));
    }

    @Test
    void saysHowManyItemsAreOpen() {
        assertThat(judge("BASIC_RULES_IN_PLACE", new Facts().completed(RULES, 3))
                        .reason()
                        .ja())
                .isEqualTo("最新の診断では、実施できていない項目があと3件あります。");
    }

    /** Every criterion of the enumeration, so that a new one is tested, too. */
    @ParameterizedTest
    @EnumSource
    void attestationFillsWhatNoResultDecides(JudgedCriterion criterion) {
        boolean result = List.of(
                        JudgedCriterion.BASIC_RULES_ADOPTED,
                        JudgedCriterion.BASIC_RULES_IN_PLACE,
                        JudgedCriterion.SELF_ASSESSMENT_COMPLETED,
                        JudgedCriterion.CLOUD_CHECKED,
                        JudgedCriterion.IMPROVEMENT_CONTINUED)
                .contains(criterion);

        CriterionProgress judged = judge(criterion.name(), new Facts().attested(criterion.name(), TODAY));

        assertThat(judged.attestable()).isEqualTo(!result);
        assertThat(judged.met()).isEqualTo(!result);
        if (!result) {
            assertThat(judged.metBy()).isEqualTo(MetBy.ATTESTATION);
            assertThat(judged.since()).isEqualTo(BEFORE);
            assertThat(judged.evidence())
                    .containsExactly(new EvidenceReference(EvidenceKind.ATTESTATION, Facts.id("attestation")));
        }
    }

    @Test
    void attestationCountsOnItsLastDayAndNotAfter() {
        Facts lastDay = new Facts().attested("RISKS_TREATED", TODAY);
        Facts over = new Facts().attested("RISKS_TREATED", TODAY.minusDays(1));
        Facts endless = new Facts().attested("RISKS_TREATED", null);

        assertThat(judge("RISKS_TREATED", lastDay).met()).isTrue();
        assertThat(judge("RISKS_TREATED", endless).met()).isTrue();
        CriterionProgress expired = judge("RISKS_TREATED", over);
        assertThat(expired.met()).isFalse();
        assertThat(expired.shortfall()).isEqualTo(ShortfallCode.ATTESTATION_EXPIRED);
        assertThat(expired.reason().ja()).contains("2026-11-24");
    }

    @Test
    void factWinsOverAnAttestation() {
        Facts both = document("basic-policy", "PUBLISHED").attested("BASIC_POLICY_PUBLISHED", null);

        assertThat(judge("BASIC_POLICY_PUBLISHED", both).metBy()).isEqualTo(MetBy.FACT);
    }

    @Test
    void anyPublishedOneCountsAndTheLongestStandingIsNamed() {
        LocalDate ages = LocalDate.of(2020, 4, 1);
        Facts several = document("regulation-02", "APPROVED")
                .document("regulation-05", "PUBLISHED", ages)
                .document("regulation-05", "DRAFT", ages.minusYears(1));

        assertThat(judge("REGULATIONS_APPROVED", several).since()).isEqualTo(ages);
    }

    @Test
    void showsEachStepForItselfAndAimsAtTheFirstThatIsOpen() {
        Evaluation evaluation = new Evaluation(
                EDITION,
                stepTwo(new Facts().completed(RULES, 1))
                        .completed(CLOUD, 0)
                        .repeated(SELF)
                        .attested("RISKS_ANALYSED_IN_DETAIL", null)
                        .known());

        assertThat(evaluation.steps())
                .extracting(StepProgress::step, StepProgress::reached)
                .containsExactly(tuple("1", false), tuple("2", true), tuple("3", false), tuple("4", true));
        assertThat(evaluation.stepReached()).isEmpty();
        assertThat(evaluation.next().orElseThrow().step()).isEqualTo("1");
        assertThat(evaluation.next().orElseThrow().open()).containsExactly("BASIC_RULES_IN_PLACE");
    }

    @Test
    void climbsStepByStep() {
        assertThat(new Evaluation(EDITION, new Facts().known()).stepReached()).isEmpty();
        assertThat(new Evaluation(EDITION, new Facts().completed(RULES, 0).known()).stepReached())
                .contains("1");
        assertThat(new Evaluation(
                                EDITION,
                                stepTwo(new Facts().completed(RULES, 0)).known())
                        .stepReached())
                .contains("2");
    }

    @Test
    void hasNothingToAimAtWhenAllIsReached() {
        Facts all = stepTwo(new Facts().completed(RULES, 0))
                .repeated(SELF)
                .completed(CLOUD, 0)
                .document("regulation-01", "APPROVED", BEFORE)
                .evaluated()
                .role("INFORMATION_SECURITY_OFFICER")
                .role("SYSTEM_ADMINISTRATOR");
        for (String criterion : List.of(
                "EMERGENCY_STRUCTURE_READY",
                "SYSTEMS_KNOWN_AND_BUDGETED",
                "RISKS_TREATED",
                "CONTRACTORS_COVERED",
                "RISKS_ANALYSED_IN_DETAIL")) {
            all.attested(criterion, null);
        }

        Evaluation evaluation = new Evaluation(EDITION, all.known());

        assertThat(evaluation.stepReached()).contains("4");
        assertThat(evaluation.next()).isEmpty();
        assertThat(evaluation.initiatives())
                .allSatisfy(initiative -> assertThat(initiative.share()).isEqualTo(1.0));
        assertThat(evaluation.stars())
                .allSatisfy(star -> assertThat(star.ready()).isTrue());
    }

    @Test
    void countsInitiativesByThePracticesThatServeThem() {
        List<InitiativeCoverage> coverage =
                new Evaluation(EDITION, stepTwo(new Facts().completed(RULES, 0)).known()).initiatives();

        assertThat(coverage)
                .extracting(
                        InitiativeCoverage::initiative,
                        InitiativeCoverage::met,
                        InitiativeCoverage::criteria,
                        InitiativeCoverage::share)
                .containsExactly(
                        tuple("1", 2, 2, 1.0),
                        tuple("2", 0, 3, 0.0),
                        // 2-1, 3-2, 3-3 of 2-1, 3-2, 3-3, 4-3, 5-6.
                        tuple("3", 5, 8, 0.625),
                        tuple("4", 0, 2, 0.0),
                        tuple("5", 0, 2, 0.0),
                        tuple("6", 0, 2, 0.0),
                        tuple("7", 2, 2, 1.0));
        assertThat(coverage.getLast().practices())
                .as("a practice without criteria is shown")
                .extracting("practice", "met", "criteria")
                .containsExactly(tuple("2-1", 2, 2), tuple("5-1", 0, 0));
    }

    @Test
    void aStarAsksForItsOwnCriteriaOnly() {
        Evaluation evaluation = new Evaluation(
                EDITION,
                document("basic-policy", "PUBLISHED").completed(SELF, 25).known());

        assertThat(evaluation.stars())
                .extracting(StarProgress::star, StarProgress::ready)
                .containsExactly(tuple("1", false), tuple("2", true));
    }

    @Test
    void whatIsOursSaysSo() {
        assertThat(new Evaluation(EDITION, new Facts().known()).steps())
                .flatExtracting(StepProgress::criteria)
                .extracting(criterion -> criterion.provenance().confidence())
                .containsOnly(Confidence.PROPOSAL);
    }

    @Test
    void everyEditionHasItsOwnQuestionnaires() {
        Edition fourth = PackReader.shipped().edition("ipa-sme-4").orElseThrow();

        Evaluation evaluation = new Evaluation(
                fourth,
                new Facts()
                        .completed(RULES, 0)
                        .completed("ipa-sme-4.self-assessment", 0)
                        .known());

        assertThat(evaluation.stepReached()).as("five rules are not six").isEmpty();
        assertThat(evaluation.steps().get(1).criteria())
                .filteredOn(CriterionProgress::met)
                .extracting(CriterionProgress::criterion)
                .containsExactly("SELF_ASSESSMENT_COMPLETED");
    }

    private static Facts stepTwo(Facts facts) {
        return facts.completed(SELF, 3)
                .decided()
                .document("basic-policy", "PUBLISHED", BEFORE)
                .document("handbook", "PUBLISHED", BEFORE);
    }

    private static Facts document(String template, String state) {
        return new Facts().document(template, state, BEFORE);
    }

    private static Arguments met(String criterion, Facts facts, EvidenceKind... evidence) {
        return Arguments.of(criterion, facts, List.of(evidence));
    }

    private static CriterionProgress judge(String criterion, Facts facts) {
        Evaluation evaluation = new Evaluation(EDITION, facts.known());
        return Stream.concat(
                        evaluation.steps().stream().flatMap(step -> step.criteria().stream()),
                        evaluation.stars().stream().flatMap(star -> star.criteria().stream()))
                .filter(judged -> judged.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
