package dev.toride.inventory;

import static io.restassured.RestAssured.given;

import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.events.EventContract;
import dev.toride.testkit.events.Fact;
import dev.toride.testkit.events.ProducerContract;
import dev.toride.testkit.events.Topics;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class EventContractTest implements EventContract, ProducerContract {
    private static final String ASSET = """
            {"businessCategory": "営業", "name": "顧客リスト", "userScope": "営業部", "managingDepartment": "営業部",
             "medium": "%s", "ownerUnit": "%s", "personalInformation": ["PERSONAL"], "importanceReasons": ["LEGAL_LIABILITY"],
             "confidentiality": 1, "integrity": 1, "availability": 0,
             "exposureByHand": {"threat": 2, "vulnerability": 1, "reason": "専用の金庫に置いている"}}""";

    @Override
    public void change(String tenant) {
        String organizations = "/v1/organizations";
        String company = organizations + "/"
                + post(tenant, organizations, "{\"name\": \"株式会社みほん製作所\", \"industry\": \"E\", \"employees\": 38}");
        put(tenant, company, "{\"name\": \"株式会社みほん製作所\", \"industry\": \"E\", \"employees\": 40}");
        String unit = post(tenant, company + "/units", Samples.UNIT);
        put(tenant, company + "/units/" + unit, "{\"name\": \"本社工場\", \"kind\": \"SITE\"}");
        people(tenant, company, unit);
        assets(tenant, company, unit);
        delete(tenant, company + "/units/" + unit);
    }

    private static void people(String tenant, String company, String unit) {
        String person = post(tenant, company + "/people", Samples.PERSON);
        String revised = "{\"name\": \"見本 太郎\", \"unit\": \"%s\", \"subject\": \"https://id.example/toride|7f0c2a\"}";
        put(tenant, company + "/people/" + person, revised.formatted(unit));
        String assignment = "{\"person\": \"%s\", \"role\": \"DEPARTMENT_SECURITY_OFFICER\", \"unit\": \"%s\"}";
        String assigned = post(tenant, company + "/role-assignments", assignment.formatted(person, unit));
        delete(tenant, company + "/role-assignments/" + assigned);
        delete(tenant, company + "/people/" + person);
    }

    private static void assets(String tenant, String company, String unit) {
        put(tenant, company + "/threat-status", """
                {"threats": [{"threat": "PC-1", "frequency": 3}, {"threat": "PC-2", "frequency": 2},
                 {"threat": "PC-3", "frequency": 1}, {"threat": "PC-4", "frequency": 3}, {"threat": "PC-5", "frequency": 2}]}""");
        put(tenant, company + "/control-status", """
                {"answers": [{"check": "3-6", "answer": "NOT_DONE"}, {"check": "7-1", "answer": "PARTLY_DONE"},
                 {"check": "2-1", "answer": "NOT_DONE"}]}""");
        String asset = post(tenant, company + "/assets", Samples.ASSET);
        put(tenant, company + "/assets/" + asset, ASSET.formatted("DOCUMENT", unit));
        put(tenant, company + "/assets/" + asset, Samples.ASSET.replace("OFFICE_PC", "MOBILE_DEVICE"));
        assess(tenant, company);
        finish(tenant, company);
        delete(tenant, company + "/assets/" + asset);
    }

    /** Newer than the answers by hand, and better in everything. */
    private static void assess(String tenant, String company) {
        Topics.send(Fact.received("assessment.completed")
                .of(tenant)
                .with("organization", company.substring(company.lastIndexOf('/') + 1))
                .with("completedAt", "2099-01-01T00:00:00Z"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> call(tenant)
                        .get(company + "/control-status")
                        .path("checks.origin")
                        .toString()
                        .contains("ASSESSMENT"));
    }

    /** Newer still, for an item that speaks to a check answered by hand and to others. */
    private static void finish(String tenant, String company) {
        ConsumerContract.tell(Fact.received("measure.completed")
                .of(tenant)
                .with("organization", company.substring(company.lastIndexOf('/') + 1))
                .with("aim", Map.of("questionnaire", "ipa-sme-3.self-assessment", "item", "11", "to", "DONE"))
                .with("completedAt", "2099-01-02T00:00:00Z"));
    }

    private static String post(String tenant, String path, String body) {
        return new Samples(tenant).post(path, body);
    }

    private static void put(String tenant, String path, String body) {
        call(tenant)
                .header("If-Match", etag(tenant, path))
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    private static void delete(String tenant, String path) {
        call(tenant).header("If-Match", etag(tenant, path)).delete(path).then().statusCode(204);
    }

    private static String etag(String tenant, String path) {
        return call(tenant).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static RequestSpecification call(String tenant) {
        return given().auth().oauth2(Tokens.forTenant(tenant).token()).contentType("application/json");
    }
}
