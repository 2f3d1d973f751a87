package dev.toride.inventory.asset;

import static dev.toride.inventory.Json.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.inventory.Parallel;
import dev.toride.inventory.PublishedEvents;
import dev.toride.inventory.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class AssetResourceTest {
    @Inject
    Clock clock;

    private Company company;

    @BeforeEach
    void register() {
        company = Company.registered();
    }

    @Test
    void registersAndReadsAnAsset() {
        String unit = company.add("/units", Samples.UNIT);

        Response registered = company.post("/assets", """
                {"businessCategory": "営業", "name": "顧客リスト", "remarks": "第二営業部を含む", "userScope": "営業部",
                 "ownerUnit": "%s", "managingDepartment": "営業部", "medium": "OFFICE_PC",
                 "personalInformation": ["SENSITIVE", "PERSONAL", "SENSITIVE"],
                 "confidentiality": 1, "integrity": 2, "availability": 0,
                 "importanceReasons": ["OTHERS_AFFECTED", "LEGAL_LIABILITY"],
                 "exposureByHand": {"threat": 2, "vulnerability": 3, "reason": "専用の部屋に置いている"},
                 "retention": "契約終了後7年"}""".formatted(unit));

        String id = registered.path("id");
        assertThat(registered.statusCode()).isEqualTo(201);
        assertThat(registered.header("Location")).endsWith(company.path("/assets/" + id));
        assertThat(registered.header("ETag")).isEqualTo("\"0\"");
        ObjectNode body = (ObjectNode) Json.of(registered);
        body.remove("registeredOn");
        assertThat(body).isEqualTo(Json.of("""
                {"id": "%s", "version": 0, "organization": "%s", "businessCategory": "営業", "name": "顧客リスト",
                 "remarks": "第二営業部を含む", "userScope": "営業部", "ownerUnit": "%s", "managingDepartment": "営業部",
                 "medium": "OFFICE_PC", "personalInformation": ["PERSONAL", "SENSITIVE"],
                 "confidentiality": 1, "integrity": 2, "availability": 0,
                 "importanceReasons": ["LEGAL_LIABILITY", "OTHERS_AFFECTED"],
                 "exposureByHand": {"threat": 2, "vulnerability": 3, "reason": "専用の部屋に置いている"},
                 "retention": "契約終了後7年"}""".formatted(id, company.id(), unit)));
        assertThat(company.read("/assets/" + id)).isEqualTo(Json.of(registered));
        assertThat(company.read("/assets").path("items")).containsExactly(Json.of(registered));
    }

    @Test
    void datesAnAssetByTheCalendarOfTheCompany() {
        for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
            Company far = Company.registered(company.tenant(), "{\"name\": \"遠い会社\", \"timeZone\": \"" + zone + "\"}");
            LocalDate before = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));

            JsonNode asset = Json.of(far.post("/assets", Samples.ASSET));

            LocalDate after = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
            assertThat(LocalDate.parse(asset.path("registeredOn").asText())).isBetween(before, after);
        }
    }

    @Test
    void replacesTheWholeAsset() {
        String asset = "/assets/" + company.add("/assets", asset("\"remarks\": \"消えます\", \"retention\": \"7年\""));

        Response revised = company.put(asset, "\"0\"", """
                {"businessCategory": "技術", "name": "製品設計図", "userScope": "技術部", "managingDepartment": "技術部",
                 "medium": "INTERNAL_SERVER", "confidentiality": 2, "integrity": 2, "availability": 1}""");

        assertThat(revised.statusCode()).isEqualTo(200);
        assertThat(revised.header("ETag")).isEqualTo("\"1\"");
        JsonNode body = Json.of(revised);
        assertThat(body.path("name").asText()).isEqualTo("製品設計図");
        assertThat(body.path("personalInformation")).isEmpty();
        assertThat(body.has("remarks")).isFalse();
        assertThat(body.has("retention")).isFalse();
        assertThat(company.read(asset)).isEqualTo(body);
    }

    @Test
    void changesNothingWithoutTheCurrentEtag() {
        String asset = "/assets/" + company.add("/assets", Samples.ASSET);
        String other = asset("\"remarks\": \"変更\"");

        expectProblem(company.call().body(other).put(company.path(asset)), 428, "precondition-required");
        expectProblem(company.put(asset, "\"1\"", other), 412, "stale");
        expectProblem(company.call().delete(company.path(asset)), 428, "precondition-required");
        expectProblem(company.delete(asset, "\"1\""), 412, "stale");

        assertThat(company.read(asset).has("remarks")).isFalse();
        assertThat(company.put(asset, "\"0\"", Samples.ASSET).header("ETag")).isEqualTo("\"0\"");
        assertThat(company.call()
                        .header("If-None-Match", "\"0\"")
                        .get(company.path(asset))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void lets49Of50EditorsWithOneEtagKnowThatTheyCameLate() throws Exception {
        String asset = "/assets/" + company.add("/assets", Samples.ASSET);

        List<Response> answers =
                Parallel.requests(50, i -> company.put(asset, "\"0\"", asset("\"remarks\": \"編集者%d\"".formatted(i))));

        assertThat(Parallel.count(answers, 200)).isEqualTo(1);
        assertThat(Parallel.count(answers, 412)).isEqualTo(49);
    }

    @Test
    void registersOneAssetFor50RequestsAtOnceWithOneKey() throws Exception {
        List<Response> answers = Parallel.requests(
                50,
                i -> company.call()
                        .header("Idempotency-Key", "asset-1")
                        .body(Samples.ASSET)
                        .post(company.path("/assets")));

        assertThat(Parallel.count(answers, 201)).isEqualTo(50);
        assertThat(company.read("/assets").path("items")).hasSize(1);
        assertThat(company.read("/risks").path("items")).hasSize(1);
    }

    @Test
    void retiresAnAsset() {
        try (PublishedEvents events = PublishedEvents.on("toride.asset.v1")) {
            String id = company.add("/assets", Samples.ASSET);
            company.change("/assets/" + id, asset("\"remarks\": \"変更\""));

            assertThat(company.delete("/assets/" + id, "\"1\"").statusCode()).isEqualTo(204);

            expectProblem(company.get("/assets/" + id), 404, "not-found");
            expectProblem(company.delete("/assets/" + id, "*"), 404, "not-found");
            assertThat(company.read("/assets").path("items")).isEmpty();
            assertThat(events.told(id, 3)).containsExactly("asset.registered 0", "asset.revised 1", "asset.retired 2");
        }
    }

    @Test
    void refusesAMediumOrOwnerThatIsNotThere() {
        String foreign = Company.registered(company.tenant()).add("/units", Samples.UNIT);

        expectProblem(
                company.post("/assets", Samples.ASSET.replace("OFFICE_PC", "CLAY_TABLET")),
                422,
                "unknown-medium",
                "/medium");
        for (String unit : List.of(foreign, UUID.randomUUID().toString())) {
            expectProblem(
                    company.post("/assets", asset("\"ownerUnit\": \"" + unit + "\"")),
                    422,
                    "unknown-unit",
                    "/ownerUnit");
        }
    }

    @Test
    void pointsAtEveryValueThatTheEditionDoesNotHave() {
        String bad = """
                {"businessCategory": "営業", "name": "顧客リスト", "userScope": "営業部", "managingDepartment": "営業部",
                 "medium": "OFFICE_PC", "personalInformation": ["SPECIFIC", "PERSONAL", "FAMOUS"],
                 "confidentiality": 3, "integrity": 2, "availability": 9, "importanceReasons": ["LEGAL_LIABILITY", "FASHION"]}""";

        // The pointers count as the client did, though kinds are kept in an order of their own.
        expectProblem(
                company.post("/assets", bad),
                422,
                "value-outside-scale",
                "/confidentiality",
                "/availability",
                "/personalInformation/2",
                "/importanceReasons/1");
        String asset = "/assets/" + company.add("/assets", Samples.ASSET);
        expectProblem(
                company.put(
                        asset,
                        "*",
                        bad.replace("\"confidentiality\": 3", "\"confidentiality\": 0")
                                .replace("9", "0")),
                422,
                "unknown-personal-information",
                "/personalInformation/2",
                "/importanceReasons/1");
        assertThat(company.read(asset).path("version").asInt()).isZero();
    }

    @Test
    void ratesOnTheScaleOfTheCompanysEdition() {
        Company newer = Company.registered(company.tenant(), "{\"name\": \"新版\", \"edition\": \"ipa-sme-4\"}");
        String top = asset("")
                .replace("\"confidentiality\": 1", "\"confidentiality\": 3")
                .replace("\"availability\": 0", "\"availability\": 1");

        expectProblem(newer.post("/assets", Samples.ASSET), 422, "value-outside-scale", "/availability");
        newer.add("/assets", top);
        expectProblem(company.post("/assets", top), 422, "value-outside-scale", "/confidentiality");
    }

    @Test
    void takesValuesByHandWithAReasonOnly() {
        expectProblem(
                company.post(
                        "/assets",
                        asset("\"exposureByHand\": {\"threat\": 4, \"vulnerability\": 0, \"reason\": \"x\"}")),
                422,
                "value-outside-scale",
                "/exposureByHand/threat",
                "/exposureByHand/vulnerability");
        expectProblem(
                company.post("/assets", asset("\"exposureByHand\": {\"threat\": 1, \"vulnerability\": 1}")),
                400,
                "invalid-request",
                "/exposureByHand/reason");
        expectProblem(
                company.post("/assets", asset("\"exposureByHand\": {\"threat\": 1, \"reason\": \"x\"}")),
                400,
                "invalid-request",
                "/exposureByHand/vulnerability");
    }

    @Test
    void pointsAtEveryMissingValue() {
        expectProblem(
                company.post("/assets", "{}"),
                400,
                "invalid-request",
                "/availability",
                "/businessCategory",
                "/confidentiality",
                "/integrity",
                "/managingDepartment",
                "/medium",
                "/name",
                "/userScope");
        for (String bad : List.of("\"1\"", "1.5", "true", "99999999999")) {
            expectProblem(
                    company.post("/assets", Samples.ASSET.replace("\"integrity\": 1", "\"integrity\": " + bad)),
                    400,
                    "invalid-request",
                    "/integrity");
        }
    }

    @Test
    void endsTheRegisterSomewhere() throws SQLException {
        company.add("/assets", Samples.ASSET);
        repeatAsset(AssetService.ASSETS_MAX - 2);

        Response last = company.post("/assets", Samples.ASSET);
        Response tooMany = company.call()
                .header("Accept-Language", "en")
                .body(Samples.ASSET)
                .post(company.path("/assets"));

        assertThat(last.statusCode()).isEqualTo(201);
        expectProblem(tooMany, 409, "register-full");
        assertThat(Json.of(tooMany).path("detail").asText()).startsWith("A company may register at most 5000 assets.");
    }

    /** As many rows like the company's only one, written past the service because it would take minutes over HTTP. */
    private void repeatAsset(int times) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection service = DriverManager.getConnection(
                        config.getValue("TORIDE_DATABASE_URL", String.class),
                        config.getValue("TORIDE_DATABASE_SERVICE_USERNAME", String.class),
                        config.getValue("TORIDE_DATABASE_SERVICE_PASSWORD", String.class));
                Statement statement = service.createStatement()) {
            service.setAutoCommit(false);
            statement.execute("select set_config('app.tenant', '" + company.tenant() + "', true)");
            String same = "version, organization_id, business_category, name, user_scope, managing_department, medium,"
                    + " personal_information, confidentiality, integrity, availability, importance_reasons, registered_on";
            statement.execute("insert into asset (tenant_id, id, " + same + ") select tenant_id, gen_random_uuid(), "
                    + same + " from asset, generate_series(1, " + times + ") where organization_id = '" + company.id()
                    + "'");
            service.commit();
        }
    }

    @Test
    void showsAnAssetUnderItsOwnCompanyOnly() {
        String asset = "/assets/" + company.add("/assets", Samples.ASSET);
        Company other = Company.registered(company.tenant());

        expectProblem(other.get(asset), 404, "not-found");
        expectProblem(other.put(asset, "*", Samples.ASSET), 404, "not-found");
        expectProblem(other.delete(asset, "*"), 404, "not-found");
        assertThat(other.read("/assets").path("items")).isEmpty();
    }

    @Test
    void leafsThroughManyAssets() {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            registered.add(company.add("/assets", Samples.ASSET));
        }

        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = Json.of(company.call()
                    .queryParam("limit", 10)
                    .queryParam("pageToken", next)
                    .get(company.path("/assets")));
            seen.addAll(Json.texts(page.path("items"), "id"));
            next = page.path("nextPageToken").textValue();
        }

        assertThat(seen).isEqualTo(registered);
    }

    /** The sample with something added, or as it is. */
    private static String asset(String more) {
        return more.isEmpty() ? Samples.ASSET : Samples.ASSET.replace("{\"business", "{" + more + ", \"business");
    }
}
