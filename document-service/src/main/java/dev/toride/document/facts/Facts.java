package dev.toride.document.facts;

import dev.toride.document.rendering.model.Language;
import dev.toride.document.template.Fields;
import dev.toride.kit.tenancy.Caller;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Fills the fields of a template from inventory- and assessment-service, with the caller's view of them. */
@ApplicationScoped
public class Facts {
    /** A company has tens of units; a report that named thousands would not be read. */
    private static final int UNITS_MAX = 1_000;

    private static final int UNIT_PAGE = 200;
    private static final String REPORT = "self-assessment-report";

    private final InventoryClient inventory;
    private final AssessmentClient assessments;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Facts(@RestClient InventoryClient inventory, @RestClient AssessmentClient assessments, Caller caller, Clock clock) {
        this.inventory = inventory;
        this.assessments = assessments;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The fields that can be known without asking a person.
     *
     * @param assessment the completed assessment that a report is about; other templates take none
     * @throws dev.toride.kit.problem.Problem 422 for an unknown company or assessment, 503 if a peer does not answer
     */
    public Fields gather(String template, UUID organization, Language language, @Nullable UUID assessment) {
        if (!caller.mayReach(organization)) {
            throw FactProblems.UNKNOWN_ORGANIZATION.at("/organization");
        }
        if (assessment != null && !REPORT.equals(template)) {
            throw FactProblems.ASSESSMENT_NOT_WANTED.at("/assessment");
        }
        InventoryClient.Company company = FactProblems.ask(
                () -> inventory.company(organization), () -> FactProblems.UNKNOWN_ORGANIZATION.at("/organization"));
        return REPORT.equals(template)
                ? report(company, organization, language, assessment)
                : Fields.builder()
                        .text("company", company.name())
                        .text("representativeTitle", company.representativeTitle())
                        .text("representativeName", company.representativeName())
                        .build();
    }

    private Fields report(
            InventoryClient.Company company, UUID organization, Language language, @Nullable UUID assessment) {
        if (assessment == null) {
            throw FactProblems.ASSESSMENT_NEEDED.at("/assessment");
        }
        AssessmentClient.Assessment told = FactProblems.ask(
                () -> assessments.assessment(assessment), () -> FactProblems.UNKNOWN_ASSESSMENT.at("/assessment"));
        if (!organization.equals(told.organization())) {
            throw FactProblems.UNKNOWN_ASSESSMENT.at("/assessment");
        }
        if (told.result() == null || told.result().score().band() == null) {
            throw FactProblems.ASSESSMENT_WITHOUT_RESULT.at("/assessment");
        }
        AssessmentClient.Questionnaire questionnaire =
                FactProblems.ask(() -> asked(told), () -> FactProblems.UNKNOWN_ASSESSMENT.at("/assessment"));
        AssessmentClient.Edition edition = FactProblems.ask(
                () -> assessments.edition(told.edition()), () -> FactProblems.UNKNOWN_ASSESSMENT.at("/assessment"));
        AssessmentClient.Change change = told.result().change();
        AssessmentClient.Assessment previous = change == null
                ? null
                : FactProblems.ask(
                        () -> assessments.assessment(change.previous()),
                        () -> FactProblems.UNKNOWN_ASSESSMENT.at("/assessment"));
        ZoneId zone = ZoneId.of(company.timeZone());
        return new ReportFields(
                        company.name(),
                        LocalDate.ofInstant(clock.instant(), zone),
                        zone,
                        language,
                        told,
                        previous,
                        questionnaire,
                        edition,
                        new UnitNames(unitNames(organization, company.name()), language))
                .fields();
    }

    /** As it was when the assessment was made: a questionnaire of the tenant's own has versions, a shipped one has not. */
    private AssessmentClient.Questionnaire asked(AssessmentClient.Assessment told) {
        return told.questionnaireVersion() == null
                ? assessments.questionnaire(told.questionnaire())
                : assessments.questionnaire(told.questionnaire(), told.questionnaireVersion());
    }

    /** The company's own id stands for the company answering as a whole. */
    private Map<UUID, String> unitNames(UUID organization, String company) {
        Map<UUID, String> names = new HashMap<>();
        names.put(organization, company);
        String token = null;
        do {
            String next = token;
            InventoryClient.UnitPage page = FactProblems.ask(
                    () -> inventory.units(organization, UNIT_PAGE, next),
                    () -> FactProblems.UNKNOWN_ORGANIZATION.at("/organization"));
            page.items().forEach(unit -> names.put(unit.id(), unit.name()));
            token = page.nextPageToken();
        } while (token != null && names.size() < UNITS_MAX);
        return names;
    }
}
