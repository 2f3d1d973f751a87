package dev.toride.assessment.inspectionreport;

import static dev.toride.assessment.InspectedCompany.nonconforming;
import static dev.toride.assessment.InspectedCompany.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.Companies;
import dev.toride.assessment.InspectedCompany;
import dev.toride.assessment.Staff;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a template of document-service gets. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class InspectionReportTest {
    private InspectedCompany company;

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @BeforeEach
    void found() {
        company = InspectedCompany.found("inspection-reports", companies, staff);
    }

    @Test
    void showsHowThingsStandBeforeItIsReported() {
        String inspection = company.inspecting();
        company.find(inspection);

        company.machine()
                .get("/v1/inspections/" + inspection + "/report")
                .then()
                .statusCode(200)
                .body("inspection.state", equalTo("IN_PROGRESS"))
                .body("total.checks", equalTo(3))
                .body("total.nonconforming", equalTo(1))
                .body("total.unjudged", equalTo(2))
                .body("change", nullValue());
    }

    @Test
    void tellsFiguresCriteriaAndFindingsWithTheirActions() {
        String inspection = company.inspecting();
        String finding = company.find(inspection);
        company.report(inspection);
        String action = company.action(finding, company.worker(), today(clock.instant()));

        company.machine()
                .get("/v1/inspections/" + inspection + "/report")
                .then()
                .statusCode(200)
                .body("inspection.conclusion", equalTo("おおむね良好"))
                .body("total.conforming", equalTo(2))
                .body("units", hasSize(1))
                .body("units[0].unit", equalTo(company.factory().toString()))
                .body("units[0].counts.checks", equalTo(3))
                .body("methods.method", contains("INTERVIEW", "REVIEW", "CHECKLIST"))
                .body("methods[1].title.ja", containsString("閲覧"))
                .body("methods[1].counts.checks", equalTo(2))
                .body("checks.check.criterion.item", contains("1", "20", "25"))
                .body("checks[0].question.ja", containsString("OS"))
                .body("checks[0].check.notes", equalTo("履歴を確認した。"))
                .body("findings.finding.id", contains(finding))
                .body("findings[0].actions.id", contains(action));
    }

    @Test
    void comparesWithThePreviousInspectionOfTheSameKind() {
        String first = company.inspecting();
        company.find(first);
        company.judge(company.worker(), company.checks(first).get(1), nonconforming());
        company.report(first);
        String second = company.inspecting();
        company.find(second);
        company.report(second);

        company.machine()
                .get("/v1/inspections/" + second + "/report")
                .then()
                .body("change.previous", equalTo(first))
                .body("change.previousTotal.nonconforming", equalTo(2))
                .body("change.changes", hasSize(1))
                .body("change.changes[0].criterion.item", equalTo("20"))
                .body("change.changes[0].from", equalTo("NONCONFORMING"))
                .body("change.changes[0].to", equalTo("CONFORMING"))
                .body("change.recurring.criterion.item", contains("1"));
        company.machine()
                .get("/v1/inspections/" + first + "/report")
                .then()
                .body("change", nullValue())
                .body("findings.actions.flatten()", empty());
    }
}
