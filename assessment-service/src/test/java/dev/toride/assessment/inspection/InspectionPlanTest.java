package dev.toride.assessment.inspection;

import static dev.toride.assessment.InspectedCompany.external;
import static dev.toride.assessment.InspectedCompany.item;
import static dev.toride.assessment.InspectedCompany.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.Companies;
import dev.toride.assessment.InspectedCompany;
import dev.toride.assessment.Staff;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan draws its checks from, and what it refuses. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class InspectionPlanTest {
    private static InspectedCompany company;

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @BeforeEach
    void found() {
        if (company == null) {
            company = InspectedCompany.found("inspection-plans", companies, staff);
        }
    }

    @Test
    void drawsOneCheckPerCriterionAndUnit() {
        String regulation = """
                {"criterion": {"source": "REGULATION_ARTICLE", "document": "%s", "documentVersion": 3, "article": "4.3",
                 "title": "ウイルス感染時の初期対応"}, "methods": ["INTERVIEW"]}""".formatted(UUID.randomUUID());
        String other = """
                {"criterion": {"source": "OTHER", "text": "入退室を記録しているか"}, "methods": ["OBSERVATION"]}""";

        String id = company.plan(company.body(
                "INSPECTION",
                "\"units\": [\"" + company.sales() + "\", \"" + company.factory() + "\"], \"criteria\": ["
                        + item("20", "INTERVIEW", "REVIEW") + ", " + regulation + ", " + other + "]"));

        company.machine()
                .get("/v1/inspections/" + id + "/checks")
                .then()
                .body("items", hasSize(6))
                .body("items[0].criterion.item", equalTo("20"))
                .body("items[0].unit", equalTo(company.sales().toString()))
                .body("items[1].unit", equalTo(company.factory().toString()))
                .body("items[0].methods", contains("INTERVIEW", "REVIEW"))
                .body("items[2].criterion.title", equalTo("ウイルス感染時の初期対応"))
                .body("items[4].criterion.text", equalTo("入退室を記録しているか"))
                .body("items[0].judgement", nullValue());
    }

    @Test
    void drawsAllItemsOfAQuestionnaireForTheCompanyAsAWhole() {
        String whole = """
                {"criterion": {"source": "QUESTIONNAIRE_ITEM", "questionnaire": "ipa-sme-3.self-assessment"},
                 "methods": ["CHECKLIST"]}""";
        List<String> items = company.machine()
                .get("/v1/questionnaires/ipa-sme-3.self-assessment")
                .then()
                .extract()
                .path("items.id");

        String id = company.plan(company.body("INSPECTION", "\"criteria\": [" + whole + "]"));

        company.machine()
                .get("/v1/inspections/" + id + "/checks")
                .then()
                .body("items.criterion.item", equalTo(items))
                .body("items.unit", not(hasItem(not(company.organization().toString()))));
        company.machine()
                .get("/v1/inspections/" + id)
                .then()
                .body("units", contains(company.organization().toString()))
                .body("edition", equalTo("ipa-sme-3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown-criterion | /criteria/0/criterion/item | "criteria": [{"criterion": {"source": "QUESTIONNAIRE_ITEM", "questionnaire": "ipa-sme-3.self-assessment", "item": "26"}, "methods": ["REVIEW"]}]
            unknown-criterion | /criteria/0/criterion/questionnaire | "criteria": [{"criterion": {"source": "QUESTIONNAIRE_ITEM", "questionnaire": "nobody.knows"}, "methods": ["REVIEW"]}]
            criterion-misfit | /criteria/0/criterion/text | "criteria": [{"criterion": {"source": "OTHER"}, "methods": ["REVIEW"]}]
            unknown-inspection-method | /criteria/0/methods/1 | "criteria": [{"criterion": {"source": "OTHER", "text": "x"}, "methods": ["REVIEW", "GUESSING"]}]
            unknown-unit | /units/0 | "units": ["%s"]
            unknown-person | /inspectors/0/person | "inspectors": [{"person": "%s"}]
            inspector-ambiguous | /inspectors/0 | "inspectors": [{}]
            inspector-ambiguous | /inspectors/0 | "inspectors": [{"person": "%s", "externalAuditor": "A-1"}]
            unknown-edition | /edition | "edition": "ipa-sme-99"
            """)
    void refusesWhatIsNotThere(String code, String pointer, String more) {
        // Of another company, so that it exists for somebody.
        UUID stranger = code.equals("unknown-unit")
                ? stranger().sales()
                : stranger().worker().id();
        company.machine()
                .body(company.body("INSPECTION", more.formatted(stranger)))
                .post("/v1/inspections")
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static InspectedCompany stranger;

    private InspectedCompany stranger() {
        if (stranger == null) {
            stranger = InspectedCompany.found("inspection-plans", companies, staff);
        }
        return stranger;
    }

    @Test
    void refusesAReversedPeriodACriterionTwiceAndAClosedUnit() {
        company.machine()
                .body(company.body("INSPECTION", "").replace("2026-12-10", "2026-11-30"))
                .post("/v1/inspections")
                .then()
                .statusCode(422)
                .body("code", equalTo("inspection-period-reversed"))
                .body("errors[0].pointer", equalTo("/endsOn"));
        company.machine()
                .body(company.body("INSPECTION", "\"criteria\": [" + item("1") + ", " + item("1", "INTERVIEW") + "]"))
                .post("/v1/inspections")
                .then()
                .statusCode(409)
                .body("code", equalTo("inspection-check-duplicate"))
                .body("errors[0].pointer", equalTo("/criteria/1/criterion"));
        UUID closed = companies.unit(company.tenant(), company.organization());
        companies.closeUnit(company.tenant(), company.organization(), closed);
        company.machine()
                .body(company.body("INSPECTION", List.of(closed)))
                .post("/v1/inspections")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-unit"));
    }

    @Test
    void anInspectionByTheDepartmentItselfIsAllowedWithAWarning() {
        company.machine()
                .body(company.body(
                        "INSPECTION",
                        List.of(company.factory()),
                        person(company.worker()),
                        person(company.seller()),
                        external("外部-1")))
                .post("/v1/inspections")
                .then()
                .statusCode(201)
                .body("inspectors.independent", contains(false, true, true))
                .body("warnings", hasSize(1))
                .body("warnings[0].code", equalTo("inspector-not-independent"))
                .body("warnings[0].person", equalTo(company.worker().id().toString()))
                .body("warnings[0].text.ja", containsString("監査"))
                .body("warnings[0].text.en", containsString("audit"));
    }

    @Test
    void thePlanChangesUntilTheReportAndNeverUnseen() {
        String id = company.plan(company.body("INSPECTION", List.of(company.factory()), person(company.worker())));
        String plan = """
                {"title": "工場の点検", "startsOn": "2026-12-02", "endsOn": "2026-12-02", "units": ["%s", "%s"],
                 "inspectors": [{"externalAuditor": "A-1"}]}""".formatted(company.factory(), company.sales());

        company.machine().body(plan).put("/v1/inspections/" + id).then().statusCode(428);
        company.machine()
                .header("If-Match", "\"0\"")
                .body(plan)
                .put("/v1/inspections/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("工場の点検"))
                .body(
                        "units",
                        contains(company.factory().toString(), company.sales().toString()))
                .body("warnings", empty());
        company.machine()
                .header("If-Match", "\"0\"")
                .body(plan)
                .put("/v1/inspections/" + id)
                .then()
                .statusCode(412);
        company.machine()
                .header("If-Match", "\"1\"")
                .body(plan.replace(
                        company.factory().toString(), company.organization().toString()))
                .put("/v1/inspections/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("inspection-unit-in-use"));
    }

    @Test
    void listsByOrganizationKindStateAndUnit() {
        InspectedCompany other = stranger();
        String factory = other.plan(other.body("INSPECTION", List.of(other.factory())));
        String both = other.plan(other.body("AUDIT", List.of(other.factory(), other.sales())));
        other.start(factory);

        assertThat(ids(other, "organization=" + other.organization())).containsExactly(factory, both);
        assertThat(ids(other, "organization=" + other.organization() + "&kind=AUDIT"))
                .containsExactly(both);
        assertThat(ids(other, "organization=" + other.organization() + "&state=IN_PROGRESS"))
                .containsExactly(factory);
        assertThat(ids(other, "unit=" + other.sales())).containsExactly(both);
        assertThat(ids(other, "unit=" + other.factory() + "&limit=1")).containsExactly(factory);
    }

    private static List<String> ids(InspectedCompany of, String query) {
        return of.machine()
                .get("/v1/inspections?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
