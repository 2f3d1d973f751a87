package dev.toride.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.Companies;
import dev.toride.assessment.InspectedCompany;
import dev.toride.assessment.Samples;
import dev.toride.assessment.Staff;
import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ProgressTest {
    private static final String TENANT = "progress";
    private static final String RULES = "ipa-sme-3.five-rules";
    private static final String SELF = "ipa-sme-3.self-assessment";

    @Inject
    Companies companies;

    @Inject
    Staff staff;

    @Test
    void climbsFromNothingToTwoStars() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        JsonPath start = journey.read();
        assertThat(start.getString("stepReached")).isNull();
        assertThat(start.getString("next.step")).isEqualTo("1");
        assertThat(start.getList("next.open")).containsExactly("BASIC_RULES_ADOPTED", "BASIC_RULES_IN_PLACE");

        journey.assess(RULES, 5, "NOT_DONE");
        assertThat(journey.read().getList("securityAction.stars.ready")).containsExactly(true, false);
        journey.assess(RULES, 5, "DONE");
        assertThat(journey.read().getString("stepReached")).isEqualTo("1");

        String assessment = journey.assess(SELF, 25, "PARTLY_DONE");
        journey.publish("handbook");
        assertThat(journey.read().getList("next.open")).containsExactly("BASIC_POLICY_MADE_KNOWN", "MEASURES_DECIDED");
        adoptOne(journey, assessment);
        UUID policy = journey.publish("basic-policy");

        JsonPath end = journey.read();
        assertThat(end.getString("stepReached")).isEqualTo("2");
        assertThat(end.getString("next.step")).isEqualTo("3");
        assertThat(end.getList("securityAction.stars.ready")).containsExactly(true, true);
        String published = "securityAction.stars[1].criteria.find { it.criterion == 'BASIC_POLICY_PUBLISHED' }";
        assertThat(end.getString(published + ".metBy")).isEqualTo("FACT");
        assertThat(end.getString(published + ".evidence[0].kind")).isEqualTo("DOCUMENT");
        assertThat(end.getString(published + ".evidence[0].id")).isEqualTo(policy.toString());
        assertThat(end.getString(published + ".since")).isEqualTo("2026-11-24");
    }

    @Test
    void tellsTheReaderWhyNotAndWhatNext() {
        Journey journey = Journey.begin(TENANT, companies, staff);

        journey.machine()
                .get(journey.path())
                .then()
                .statusCode(200)
                .body("edition", equalTo("ipa-sme-3"))
                .body("note.ja", equalTo("段階や星の判定の基準はTorideが定めたもので、IPAによるものではありません。"))
                .body("steps", hasSize(4))
                .body("steps[0].criteria[0].reason.ja", equalTo("この質問票での診断が、まだ完了していません。"))
                .body("steps[0].criteria[0].shortfall", equalTo("NOT_ASSESSED"))
                .body(
                        "steps[0].criteria[0].nextAction.en",
                        equalTo("Put the five rules up where everyone sees them,"
                                + " then answer their questionnaire and complete it."))
                .body("steps[0].criteria[0].provenance.confidence", equalTo("PROPOSAL"))
                .body("steps[0].criteria[0].metBy", nullValue())
                .body("initiatives", hasSize(7))
                .body("initiatives[6].share", equalTo(0.0f))
                .body("securityAction.wording.say.ja[0]", equalTo("SECURITY ACTIONを宣言しました"))
                .body("securityAction.declarations", hasSize(0));
    }

    /** The fourth edition asks the 25 items alike, and six rules in place of five. */
    @Test
    void whoMovesToAnotherEditionKeepsWhatItAsksAlike() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        journey.assess(RULES, 5, "DONE");
        journey.assess(SELF, 25, "NOT_DONE");
        String newest = journey.assess(SELF, 25, "DONE");

        journey.moveTo("ipa-sme-4");

        assertThat(journey.criterion("SELF_ASSESSMENT_COMPLETED", "evidence.id"))
                .isEqualTo("[" + newest + "]");
        assertThat(journey.criterion("IMPROVEMENT_CONTINUED", "met")).isEqualTo("true");
        assertThat(journey.criterion("BASIC_RULES_ADOPTED", "shortfall")).isEqualTo("NOT_ASSESSED");
    }

    @Test
    void inspectionCountsOnceManagementHasEvaluatedIt() {
        InspectedCompany company = InspectedCompany.found(TENANT, companies, staff);
        Journey journey = new Journey(TENANT, company.organization(), company.owner());
        assertThat(journey.criterion("INSPECTION_REPORTED", "shortfall")).isEqualTo("NOT_REPORTED");

        String inspection = company.inspecting();
        company.report(inspection);
        assertThat(journey.criterion("INSPECTION_REPORTED", "shortfall")).isEqualTo("NOT_EVALUATED");

        String review = company.review(inspection);
        company.decide(company.owner(), review, "CONTINUE").then().statusCode(200);
        assertThat(journey.criterion("INSPECTION_REPORTED", "evidence.id"))
                .isEqualTo("[" + inspection + ", " + review + "]");
    }

    @Test
    void aReviewWithoutAnInspectionIsNoEvaluationOfOne() {
        InspectedCompany company = InspectedCompany.found(TENANT, companies, staff);
        company.decide(company.owner(), company.review(), "CONTINUE").then().statusCode(200);

        assertThat(new Journey(TENANT, company.organization(), company.owner()).criterion("INSPECTION_REPORTED", "met"))
                .isEqualTo("false");
    }

    @Test
    void rolesCountAsLongAsSomebodyHoldsThem() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        Staff.Person officer = staff.person(TENANT, journey.organization(), null);
        staff.assign(officer, journey.organization(), "INFORMATION_SECURITY_OFFICER", null);
        staff.assign(officer, journey.organization(), "INSPECTION_OFFICER", null);
        assertThat(journey.criterion("RESPONSIBILITIES_ASSIGNED", "met")).isEqualTo("true");
        assertThat(journey.criterion("RESPONSIBILITIES_ASSIGNED", "since")).isNull();

        staff.leave(officer, journey.organization());
        assertThat(journey.criterion("RESPONSIBILITIES_ASSIGNED", "shortfall")).isEqualTo("OFFICER_MISSING");
    }

    @Test
    void repeatingTheAssessmentIsWhatContinuesIt() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        String first = journey.assess(SELF, 25, "DONE");
        assertThat(journey.criterion("IMPROVEMENT_CONTINUED", "shortfall")).isEqualTo("ASSESSED_ONCE");

        String second = journey.assess(SELF, 25, "PARTLY_DONE");
        assertThat(journey.criterion("IMPROVEMENT_CONTINUED", "evidence.id"))
                .isEqualTo("[" + second + ", " + first + "]");
    }

    @Test
    void aWithdrawnPolicyUndoesWhatItProved() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        UUID policy = journey.publish("basic-policy");
        assertThat(journey.criterion("BASIC_POLICY_MADE_KNOWN", "met")).isEqualTo("true");

        ConsumerContract.tell(journey.document(policy, "document.withdrawn", "basic-policy"));
        assertThat(journey.criterion("BASIC_POLICY_MADE_KNOWN", "shortfall")).isEqualTo("NO_DOCUMENT");

        ConsumerContract.tell(journey.document(policy, "document.published", "basic-policy"));
        assertThat(journey.criterion("BASIC_POLICY_MADE_KNOWN", "met"))
                .as("an older event that comes late")
                .isEqualTo("false");
    }

    @Test
    void isOfTheWholeCompanyAndOfThisCompanyOnly() {
        Journey journey = Journey.begin(TENANT, companies, staff);

        new Samples(Tokens.forTenant(TENANT).units(UUID.randomUUID()))
                .call()
                .get(journey.path())
                .then()
                .statusCode(403)
                .body("code", equalTo("unit-limited"));
        new Samples(Tokens.forTenant("progress-stranger"))
                .call()
                .get(journey.path())
                .then()
                .statusCode(404);
        journey.machine().get("/v1/progress/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void showsWhatTheCompanyDeclaredAndStandsBy() {
        Journey journey = Journey.begin(TENANT, companies, staff);
        String two = journey.declared("2", "");
        String one = journey.declared("1", "");

        journey.machine()
                .get(journey.path())
                .then()
                .statusCode(200)
                .body("securityAction.declarations.id", contains(one, two));
        journey.owner()
                .call()
                .body("{\"reason\": \"二つ星を宣言したため\"}")
                .post(Journey.DECLARATIONS + "/" + one + "/withdrawal")
                .then()
                .statusCode(200);
        journey.machine()
                .get(journey.path())
                .then()
                .statusCode(200)
                .body("securityAction.declarations.id", contains(two));
    }

    private static void adoptOne(Journey journey, String assessment) {
        String measure = journey.machine()
                .body("{\"assessment\": \"" + assessment + "\"}")
                .post("/v1/measure-proposals")
                .then()
                .statusCode(200)
                .extract()
                .path("proposed[0].id");
        journey.owner()
                .call()
                .body("{\"plan\": {\"owner\": \"" + journey.owner().id() + "\", \"dueOn\": \"2190-03-31\"}}")
                .post("/v1/measures/" + measure + "/adoption")
                .then()
                .statusCode(200);
    }
}
