package dev.toride.inventory.organization;

import static dev.toride.inventory.Json.expectParameterProblem;
import static dev.toride.inventory.Json.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.inventory.Parallel;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class OrganizationResourceTest {
    private static final String PROFILE = """
            {"externalId": "customer-0042", "name": "株式会社みほん製作所", "nameKana": "カブシキガイシャミホンセイサクショ",
             "representativeTitle": "代表取締役社長", "representativeName": "見本 太郎", "industry": "E", "employees": 38,
             "corporateNumber": "7000012050002", "address": "東京都文京区本駒込二丁目", "timeZone": "Asia/Tokyo",
             "edition": "ipa-sme-3"}""";

    @Test
    void registersAndReadsACompany() {
        String token = Tokens.forTenant(Company.freshTenant()).token();

        Response registered = Company.call(token).body(PROFILE).post("/v1/organizations");

        String id = registered.path("id");
        JsonNode expected = Json.of("""
                {"id": "%s", "version": 0, "externalId": "customer-0042", "name": "株式会社みほん製作所",
                 "nameKana": "カブシキガイシャミホンセイサクショ", "representativeTitle": "代表取締役社長",
                 "representativeName": "見本 太郎", "industry": "E", "employees": 38, "corporateNumber": "7000012050002",
                 "address": "東京都文京区本駒込二丁目", "timeZone": "Asia/Tokyo", "edition": "ipa-sme-3"}""".formatted(id));
        assertThat(registered.statusCode()).isEqualTo(201);
        assertThat(registered.header("Location")).endsWith("/v1/organizations/" + id);
        assertThat(registered.header("ETag")).isEqualTo("\"0\"");
        assertThat(Json.of(registered)).isEqualTo(expected);
        Response read = Company.call(token).get("/v1/organizations/" + id);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(Json.of(read)).isEqualTo(expected);
    }

    @Test
    void fillsInWhatIsLeftOut() {
        Company company = Company.registered(Company.freshTenant(), "{\"name\": \"みほん\"}");

        assertThat(company.read("")).isEqualTo(Json.of("""
                {"id": "%s", "version": 0, "name": "みほん", "timeZone": "Asia/Tokyo", "edition": "ipa-sme-3"}
                """.formatted(company.id())));
    }

    @Test
    void answersAnUnchangedCompanyWith304() {
        Company company = Company.registered();

        Response same = company.call().header("If-None-Match", "\"7\", W/\"0\"").get(company.path(""));
        Response other = company.call().header("If-None-Match", "\"1\"").get(company.path(""));

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.header("ETag")).isEqualTo("\"0\"");
        assertThat(same.asByteArray()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void replacesTheWholeProfile() {
        Company company = Company.registered(Company.freshTenant(), PROFILE);

        Response revised = company.put("", "\"0\"", "{\"name\": \"みほん工業株式会社\", \"timeZone\": \"Asia/Seoul\"}");

        assertThat(revised.statusCode()).isEqualTo(200);
        assertThat(revised.header("ETag")).isEqualTo("\"1\"");
        assertThat(Json.of(revised)).isEqualTo(Json.of("""
                {"id": "%s", "version": 1, "name": "みほん工業株式会社", "timeZone": "Asia/Seoul", "edition": "ipa-sme-3"}
                """.formatted(company.id())));
        assertThat(company.read("")).isEqualTo(Json.of(revised));
    }

    @Test
    void keepsTheVersionWhereNothingChanges() {
        Company company = Company.registered(Company.freshTenant(), PROFILE);

        Response same = company.put("", "\"0\"", PROFILE);

        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void changesNothingWithoutTheCurrentEtag() {
        Company company = Company.registered();
        String body = "{\"name\": \"べつの会社\"}";

        expectProblem(company.call().body(body).put(company.path("")), 428, "precondition-required");
        for (String stale : List.of("\"1\"", "\"\"", "0", "W/\"0\"", "\"0-x\"")) {
            expectProblem(company.put("", stale, body), 412, "stale");
        }

        assertThat(company.read("").path("name").asText()).isEqualTo("株式会社みほん製作所");
        assertThat(company.put("", "\"9\", \"0\"", body).statusCode()).isEqualTo(200);
        assertThat(company.put("", "*", PROFILE).statusCode()).isEqualTo(200);
    }

    @Test
    void lets49Of50EditorsWithOneEtagKnowThatTheyCameLate() throws Exception {
        Company company = Company.registered();

        List<Response> answers =
                Parallel.requests(50, i -> company.put("", "\"0\"", "{\"name\": \"編集者%d\"}".formatted(i)));

        assertThat(Parallel.count(answers, 200)).isEqualTo(1);
        assertThat(Parallel.count(answers, 412)).isEqualTo(49);
        answers.stream()
                .filter(answer -> answer.statusCode() == 412)
                .forEach(answer -> expectProblem(answer, 412, "stale"));
        JsonNode winner = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(Json::of)
                .findFirst()
                .orElseThrow();
        assertThat(company.read("")).isEqualTo(winner);
        assertThat(winner.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAnExternalIdThatAnotherCompanyHas() {
        Company first = Company.registered(Company.freshTenant(), "{\"name\": \"甲\", \"externalId\": \"a-1\"}");
        Company second = Company.registered(first.tenant(), "{\"name\": \"乙\", \"externalId\": \"a-2\"}");
        String taken = "{\"name\": \"丙\", \"externalId\": \"a-1\"}";

        Response refused =
                first.call().header("Accept-Language", "en").body(taken).post("/v1/organizations");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Json.of(refused)).isEqualTo(Json.of("""
                {"type": "/problems/organization-external-id-taken", "title": "This external id is taken", "status": 409,
                 "detail": "Another company of this tenant already has the external id.", "instance": "%s",
                 "code": "organization-external-id-taken",
                 "errors": [{"pointer": "/externalId", "code": "organization-external-id-taken",
                             "message": "This external id is taken"}]}
                """.formatted(refused.<String>path("instance"))));
        expectProblem(second.put("", "*", taken), 409, "organization-external-id-taken", "/externalId");
        assertThat(second.read("").path("externalId").asText()).isEqualTo("a-2");
        // Its own is no obstacle, nor is one that has become free or that another tenant uses.
        assertThat(first.put("", "*", taken).statusCode()).isEqualTo(200);
        assertThat(first.put("", "*", "{\"name\": \"甲\"}").statusCode()).isEqualTo(200);
        assertThat(second.put("", "*", taken).statusCode()).isEqualTo(200);
        Company.registered(Company.freshTenant(), taken);
    }

    @Test
    void givesAnExternalIdToOneOf20CompaniesThatComeAtOnce() throws Exception {
        String token = Tokens.forTenant(Company.freshTenant()).token();

        List<Response> answers = Parallel.requests(
                20,
                i -> Company.call(token)
                        .body("{\"name\": \"会社%d\", \"externalId\": \"only-one\"}".formatted(i))
                        .post("/v1/organizations"));

        assertThat(Parallel.count(answers, 201)).isEqualTo(1);
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> expectProblem(answer, 409, "organization-external-id-taken", "/externalId"));
    }

    @Test
    void refusesAnUnknownEditionOrTimeZone() {
        String token = Tokens.forTenant(Company.freshTenant()).token();

        expectProblem(
                Company.call(token)
                        .body("{\"name\": \"x\", \"edition\": \"ipa-sme-2\"}")
                        .post("/v1/organizations"),
                422,
                "unknown-edition",
                "/edition");
        expectProblem(
                Company.call(token)
                        .body("{\"name\": \"x\", \"timeZone\": \"Mars/Olympus\"}")
                        .post("/v1/organizations"),
                422,
                "unknown-time-zone",
                "/timeZone");
        assertThat(Json.of(Company.call(token).get("/v1/organizations")).path("items"))
                .isEmpty();
    }

    @Test
    void keepsTheEditionForGood() {
        Company company = Company.registered(Company.freshTenant(), "{\"name\": \"みほん\", \"edition\": \"ipa-sme-4\"}");

        expectProblem(
                company.put("", "*", "{\"name\": \"みほん\", \"edition\": \"ipa-sme-3\"}"),
                409,
                "edition-in-use",
                "/edition");
        expectProblem(
                company.put("", "*", "{\"name\": \"みほん\", \"edition\": \"ipa-sme-2\"}"),
                422,
                "unknown-edition",
                "/edition");
        assertThat(company.change("", "{\"name\": \"新しい名前\"}").path("edition").asText())
                .isEqualTo("ipa-sme-4");
    }

    @Test
    void pointsAtEveryBadValueAtOnce() {
        String token = Tokens.forTenant(Company.freshTenant()).token();
        String bad = """
                {"name": " ", "externalId": "", "industry": "Z", "employees": -1, "corporateNumber": "0123456789012",
                 "address": "%s"}""".formatted("住".repeat(301));

        expectProblem(
                Company.call(token).body(bad).post("/v1/organizations"),
                400,
                "invalid-request",
                "/address",
                "/corporateNumber",
                "/employees",
                "/externalId",
                "/industry",
                "/name");
    }

    @Test
    void leafsThroughManyCompaniesInTheOrderOfTheirRegistration() {
        String tenant = Company.freshTenant();
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            registered.add(Company.registered(tenant).id());
        }
        String token = Tokens.forTenant(tenant).token();

        List<String> seen = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String next = null;
        do {
            var request = Company.call(token).queryParam("limit", 3);
            JsonNode page =
                    Json.of((next == null ? request : request.queryParam("pageToken", next)).get("/v1/organizations"));
            seen.addAll(Json.texts(page.path("items"), "id"));
            sizes.add(page.path("items").size());
            next = page.path("nextPageToken").textValue();
        } while (next != null);

        assertThat(seen).isEqualTo(registered);
        assertThat(sizes).containsExactly(3, 3, 1);
    }

    @Test
    void endsExactlyAtAFullPage() {
        Company company = Company.registered();

        JsonNode page = Json.of(company.call().queryParam("limit", 1).get("/v1/organizations"));

        assertThat(page.path("items")).hasSize(1);
        assertThat(page.has("nextPageToken")).isFalse();
    }

    @Test
    void findsACompanyByTheTenantsOwnId() {
        Company wanted = Company.registered(Company.freshTenant(), "{\"name\": \"甲\", \"externalId\": \"a-1\"}");
        Company.registered(wanted.tenant(), "{\"name\": \"乙\", \"externalId\": \"a-2\"}");

        JsonNode found = Json.of(wanted.call().queryParam("externalId", "a-1").get("/v1/organizations"));
        JsonNode nothing = Json.of(wanted.call().queryParam("externalId", "a-3").get("/v1/organizations"));

        assertThat(Json.texts(found.path("items"), "id")).containsExactly(wanted.id());
        assertThat(nothing.path("items")).isEmpty();
    }

    @Test
    void takesAPageTokenForItsOwnListAndFiltersOnly() {
        Company company = Company.registered();
        Company.registered(company.tenant());
        String token = Json.of(company.call().queryParam("limit", 1).get("/v1/organizations"))
                .path("nextPageToken")
                .asText();

        var withFilter = company.call().queryParam("pageToken", token).queryParam("externalId", "a-1");
        expectParameterProblem(withFilter.get("/v1/organizations"), "pageToken", "page-token-invalid");
        for (String below : List.of("/units", "/people", "/assets", "/risks", "/role-assignments")) {
            Response elsewhere = company.call().queryParam("pageToken", token).get(company.path(below));
            expectParameterProblem(elsewhere, "pageToken", "page-token-invalid");
        }
        for (String bad : List.of("x", "AAAA", token + "AA", token.substring(1), "🏯")) {
            Response answer = company.call().queryParam("pageToken", bad).get("/v1/organizations");
            expectParameterProblem(answer, "pageToken", "page-token-invalid");
        }
        for (String bad : List.of("0", "201", "-1", "abc", "1.5", "99999999999")) {
            Response answer = company.call().queryParam("limit", bad).get("/v1/organizations");
            expectParameterProblem(answer, "limit", "range");
        }
    }

    @Test
    void showsALimitedClientItsOwnCompanyOnly() {
        Company mine = Company.registered();
        Company other = Company.registered(mine.tenant());

        JsonNode seen = Json.of(mine.callLimited().get("/v1/organizations"));

        assertThat(Json.texts(seen.path("items"), "id")).containsExactly(mine.id());
        expectProblem(mine.callLimited().get(other.path("")), 404, "not-found");
        expectProblem(mine.callLimited().header("If-Match", "*").body(PROFILE).put(other.path("")), 404, "not-found");
    }

    /** It could not read the new company, and could find out which external ids its competitors have. */
    @Test
    void letsOnlyClientsOfTheWholeTenantRegister() {
        Company mine = Company.registered();

        expectProblem(mine.callLimited().body(PROFILE).post("/v1/organizations"), 403, "forbidden");

        assertThat(Json.of(mine.call().get("/v1/organizations")).path("items")).hasSize(1);
    }
}
