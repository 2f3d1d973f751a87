package dev.toride.assessment.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.TestInfrastructure;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class InvitationResourceTest {
    private static final String TENANT = "invitations";
    private static final String SESSIONS = "/v1/assessment-link-sessions";

    @Inject
    Companies companies;

    private final Samples samples = new Samples(TENANT);
    private UUID organization;
    private UUID unit;
    private String assessment;

    @BeforeEach
    void openAssessment() {
        organization = companies.known(TENANT);
        unit = companies.unit(TENANT, organization);
        assessment = "/v1/assessments/" + samples.open(organization);
    }

    @Test
    void letsTheHolderAnswerAndSeeTheQuestionnaireAndNothingElse() {
        Response invited =
                invite("{\"unit\": \"" + unit + "\", \"respondent\": \"EMPLOYEE\", \"reference\": \"staff-17\"}");
        String bearer =
                open(invited.path("token")).then().statusCode(201).extract().path("bearer");

        holder(bearer)
                .get(SESSIONS + "/current")
                .then()
                .statusCode(200)
                .body("questionnaire.items", hasSize(25))
                .body("answers", hasSize(0))
                .body("unanswered", hasSize(25));
        holder(bearer)
                .header("If-None-Match", "*")
                .body("{\"choice\": \"UNKNOWN\", \"comment\": \"聞いたことがない\"}")
                .put(SESSIONS + "/current/answers/5")
                .then()
                .statusCode(201);
        holder(bearer)
                .header("If-Match", "\"0\"")
                .body("{\"choice\": \"DONE\"}")
                .put(SESSIONS + "/current/answers/5")
                .then()
                .statusCode(200)
                .body("answeredBy", is("link|" + invited.path("link")));
        for (String elsewhere : new String[] {assessment, assessment + "/responses/" + unit, "/v1/editions"}) {
            holder(bearer).get(elsewhere).then().statusCode(401);
        }
        samples.call()
                .get(assessment + "/responses/" + unit + "/employees/" + invited.path("id"))
                .then()
                .statusCode(200)
                .body("answers.choice", contains("DONE"));
        samples.call()
                .get(assessment + "/invitations")
                .then()
                .body("items.state", contains("OPENED"))
                .body("items.reference", contains("staff-17"))
                .body("items.token", contains(nullValue()));
    }

    @Test
    void opensOnceHoweverManyTry() throws Exception {
        String token = invite("{\"unit\": \"" + unit + "\"}").path("token");
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            attempts.add(() -> open(token).statusCode());
        }

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> status : threads.invokeAll(attempts)) {
                statuses.add(status.get());
            }
        }

        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 410);
        open(token).then().statusCode(410).body("code", is("link-used"));
    }

    @Test
    void givesTheSameSessionAgainToWhomeverShowsTheKeyItWasOpenedWith() {
        String token = invite("{\"unit\": \"" + unit + "\"}").path("token");
        String body = "{\"token\": \"" + token + "\"}";
        RequestSpecification keyed =
                given().contentType("application/json").header("Idempotency-Key", "kept-by-the-portal");
        String expiresAt =
                keyed.body(body).post(SESSIONS).then().statusCode(201).extract().path("expiresAt");

        given().contentType("application/json")
                .header("Idempotency-Key", "kept-by-the-portal")
                .body(body)
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .body("expiresAt", is(expiresAt));
        given().contentType("application/json")
                .header("Idempotency-Key", "guessed")
                .body(body)
                .post(SESSIONS)
                .then()
                .statusCode(410);
    }

    @Test
    void refusesExpiredRevokedAndMadeUpTokens() {
        String late = invite("{\"unit\": \"" + unit + "\"}").path("token");
        Response revoked = invite("{\"unit\": \"" + unit + "\"}");
        samples.call()
                .post(assessment + "/invitations/" + revoked.path("id") + "/revocation")
                .then()
                .statusCode(200)
                .body("state", is("REVOKED"));
        open(revoked.path("token")).then().statusCode(410).body("code", is("link-revoked"));
        String changed = (late.startsWith("A") ? "B" : "A") + late.substring(1);
        for (String madeUp : new String[] {changed, late + "A", "x", "%00", late.substring(1)}) {
            open(madeUp).then().statusCode(404).body("code", is("link-unknown"));
        }

        MovableClock.INSTANCE.forward(Duration.ofDays(15));

        open(late).then().statusCode(410).body("code", is("link-expired"));
    }

    @Test
    void reissueKeepsTheAnswersAndEndsTheOldLinkAndItsSession() {
        Response invited = invite("{\"unit\": \"" + unit + "\", \"respondent\": \"EMPLOYEE\"}");
        String oldBearer = open(invited.path("token")).path("bearer");
        holder(oldBearer)
                .header("If-None-Match", "*")
                .body("{\"choice\": \"DONE\"}")
                .put(SESSIONS + "/current/answers/1")
                .then()
                .statusCode(201);

        String token = samples.call()
                .body("{}")
                .post(assessment + "/invitations/" + invited.path("id") + "/reissue")
                .then()
                .statusCode(200)
                .body("state", is("PENDING"))
                .body("token", notNullValue())
                .extract()
                .path("token");

        holder(oldBearer).get(SESSIONS + "/current").then().statusCode(410).body("code", is("link-revoked"));
        String bearer = open(token).then().statusCode(201).extract().path("bearer");
        holder(bearer).get(SESSIONS + "/current").then().body("answers.item", contains("1"));
    }

    @Test
    void endsTheSessionAfterItsTimeAndNeverTakesTheIssuersTokens() {
        String bearer =
                open(invite("{\"unit\": \"" + unit + "\"}").path("token")).path("bearer");
        samples.call().get(SESSIONS + "/current").then().statusCode(401);
        given().get(SESSIONS + "/current").then().statusCode(401);

        MovableClock.INSTANCE.forward(Duration.ofHours(3));

        holder(bearer).get(SESSIONS + "/current").then().statusCode(401);
    }

    @Test
    void neverStoresATokenWithTheAnswerToARepeatedRequest() throws SQLException {
        String body = "{\"unit\": \"" + unit + "\"}";
        Response first = keyed().body(body).post(assessment + "/invitations");
        Response second = keyed().body(body).post(assessment + "/invitations");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        String token = first.path("token");
        assertThat(second.<String>path("token")).isEqualTo(token);
        TestInfrastructure infrastructure = TestInfrastructure.current();
        try (Connection connection = infrastructure.connectAsSuperuser(
                        infrastructure.createDatabase("assessment").name());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(string_agg(body, ''), '') || (select string_agg(l::text, '') from link l)"
                                + " || (select string_agg(a::text, '') from audit_entry a) from idempotency_key")) {
            row.next();
            assertThat(row.getString(1)).contains(first.<String>path("id")).doesNotContain(token);
        }
    }

    @Test
    void refusesUnknownUnitsFarExpiryAndEndedAssessments() {
        String invitations = assessment + "/invitations";
        samples.call()
                .body("{\"unit\": \"" + unit + "\", \"expiresAt\": \"2020-01-01T00:00:00Z\"}")
                .post(invitations)
                .then()
                .statusCode(422)
                .body("code", is("invitation-expiry-out-of-range"))
                .body("errors[0].pointer", is("/expiresAt"));
        UUID foreign = companies.unit(TENANT, companies.known(TENANT));
        samples.call()
                .body("{\"unit\": \"" + foreign + "\"}")
                .post(invitations)
                .then()
                .statusCode(422)
                .body("code", is("unknown-unit"));
        String token = invite("{\"unit\": \"" + unit + "\"}").path("token");
        samples.call().post(assessment + "/withdrawal").then().statusCode(200);
        samples.call()
                .body("{\"unit\": \"" + unit + "\"}")
                .post(invitations)
                .then()
                .statusCode(409)
                .body("code", is("assessment-ended"));
        String bearer = open(token).then().statusCode(201).extract().path("bearer");
        holder(bearer)
                .header("If-None-Match", "*")
                .body("{\"choice\": \"DONE\"}")
                .put(SESSIONS + "/current/answers/1")
                .then()
                .statusCode(409)
                .body("detail", not(""));
    }

    private RequestSpecification keyed() {
        return samples.call().header("Idempotency-Key", "invite-once");
    }

    private Response invite(String body) {
        Response invited = samples.call().body(body).post(assessment + "/invitations");
        invited.then().statusCode(201).body("state", is("PENDING"));
        return invited;
    }

    private static Response open(String token) {
        return given().contentType("application/json")
                .body("{\"token\": \"" + token + "\"}")
                .post(SESSIONS);
    }

    private static RequestSpecification holder(String bearer) {
        return given().auth().oauth2(bearer).contentType("application/json");
    }
}
