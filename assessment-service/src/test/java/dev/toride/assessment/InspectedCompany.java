package dev.toride.assessment;

import dev.toride.testkit.infrastructure.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A company with two departments, and inspections made over HTTP.
 *
 * @param owner holds the role OWNER and belongs to no department
 * @param seller of the sales department, worker of the factory
 */
public record InspectedCompany(
        String tenant,
        UUID organization,
        UUID sales,
        UUID factory,
        Staff.Person owner,
        Staff.Person seller,
        Staff.Person worker) {
    private static final String CONFORMING = "{\"judgement\": \"CONFORMING\"}";

    public static InspectedCompany found(String tenant, Companies companies, Staff staff) {
        UUID organization = companies.known(tenant);
        UUID sales = companies.unit(tenant, organization);
        UUID factory = companies.unit(tenant, organization);
        Staff.Person owner = staff.person(tenant, organization, null);
        staff.assign(owner, organization, "OWNER", null);
        return new InspectedCompany(
                tenant,
                organization,
                sales,
                factory,
                owner,
                staff.person(tenant, organization, sales),
                staff.person(tenant, organization, factory));
    }

    /** A machine that names no person. */
    public RequestSpecification machine() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.forTenant(tenant).token())
                .contentType("application/json");
    }

    public static String item(String item, String... methods) {
        return """
                {"criterion": {"source": "QUESTIONNAIRE_ITEM", "questionnaire": "ipa-sme-3.self-assessment", "item": "%s"},
                 "methods": [%s]}""".formatted(item, texts(methods.length == 0 ? new String[] {"REVIEW"} : methods));
    }

    public static String person(Staff.Person person) {
        return "{\"person\": \"" + person.id() + "\"}";
    }

    public static String external(String reference) {
        return "{\"externalAuditor\": \"" + reference + "\"}";
    }

    /** @param more members of the request beside organization, kind, title and days */
    public String body(String kind, String more) {
        return """
                {"organization": "%s", "kind": "%s", "title": "2026年度の点検", "startsOn": "2026-12-01", "endsOn": "2026-12-10"%s}""".formatted(organization, kind, more.isEmpty() ? "" : ", " + more);
    }

    /** With three items of the self-assessment, in the given units. */
    public String body(String kind, List<UUID> units, String... inspectors) {
        return body(
                kind,
                "\"units\": [" + texts(units.toArray()) + "], \"inspectors\": [" + String.join(", ", inspectors)
                        + "], \"criteria\": [" + item("1", "INTERVIEW", "REVIEW") + ", " + item("20") + ", "
                        + item("25", "CHECKLIST") + "]");
    }

    public String plan(String body) {
        return machine()
                .body(body)
                .post("/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public void start(String inspection) {
        machine().post("/v1/inspections/" + inspection + "/start").then().statusCode(200);
    }

    /** An inspection of the factory by its own worker, in progress. */
    public String inspecting() {
        String inspection = plan(body("INSPECTION", List.of(factory), person(worker)));
        start(inspection);
        return inspection;
    }

    /** Paths of the checks as they were planned. */
    public List<String> checks(String inspection) {
        String path = "/v1/inspections/" + inspection + "/checks";
        List<String> ids = machine().get(path).then().statusCode(200).extract().path("items.id");
        return ids.stream().map(id -> path + "/" + id).toList();
    }

    public Response judge(Staff.Person judge, String check, String judgement) {
        return judge.call().header("If-Match", "*").body(judgement).put(check + "/judgement");
    }

    public static String nonconforming() {
        return """
                {"judgement": "NONCONFORMING", "notes": "履歴を確認した。",
                 "evidence": [{"title": "更新履歴の画面", "url": "https://files.example/update.png"}],
                 "finding": {"statement": "2か月更新されていない。", "advice": "持ち出す前に更新する。", "urgent": true}}""";
    }

    public static String observation() {
        return """
                {"judgement": "OBSERVATION", "finding": {"statement": "周知の記録が残っていない。"}}""";
    }

    /** Judges the first check NONCONFORMING, and answers the finding's id. */
    public String find(String inspection) {
        judge(worker, checks(inspection).getFirst(), nonconforming()).then().statusCode(200);
        return machine()
                .queryParam("inspection", inspection)
                .get("/v1/findings")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** Judges what is not judged and reports. */
    public void report(String inspection) {
        String path = "/v1/inspections/" + inspection + "/checks";
        List<String> open = machine().get(path).then().extract().path("items.findAll { it.judgement == null }.id");
        open.forEach(
                check -> judge(worker, path + "/" + check, CONFORMING).then().statusCode(200));
        worker.call()
                .body("{\"conclusion\": \"おおむね良好\"}")
                .post("/v1/inspections/" + inspection + "/report")
                .then()
                .statusCode(200);
    }

    public String review(String... inspections) {
        return machine()
                .body("{\"organization\": \"" + organization + "\", \"inspections\": [" + texts((Object[]) inspections)
                        + "]}")
                .post("/v1/management-reviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response decide(Staff.Person decider, String review, String... decisions) {
        String reasoned = Arrays.stream(decisions)
                .map(decision -> "{\"decision\": \"" + decision + "\", \"reason\": \"点検の結果による\"}")
                .collect(Collectors.joining(", "));
        return decider.call()
                .body("{\"decisions\": [" + reasoned + "]}")
                .post("/v1/management-reviews/" + review + "/decision");
    }

    public String action(String finding, Staff.Person owner, LocalDate dueOn) {
        return machine()
                .body("{\"finding\": \"" + finding + "\", " + plan(owner, dueOn).substring(1))
                .post("/v1/corrective-actions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A corrective plan. */
    public static String plan(Staff.Person owner, LocalDate dueOn) {
        return "{\"what\": \"週に一度社内で更新する\", \"owner\": \"" + owner.id() + "\", \"dueOn\": \"" + dueOn + "\"}";
    }

    public void complete(String action) {
        machine()
                .body("{\"note\": \"更新した\"}")
                .post("/v1/corrective-actions/" + action + "/completion")
                .then()
                .statusCode(200);
    }

    public Response checkEffect(Staff.Person checker, String action, boolean effective, String more) {
        return checker.call()
                .body("{\"effective\": " + effective + ", \"note\": \"更新の履歴を見た\"" + more + "}")
                .post("/v1/corrective-actions/" + action + "/effect-check");
    }

    /** The company's day. */
    public static LocalDate today(Instant now) {
        return now.atZone(ZoneId.of("Asia/Tokyo")).toLocalDate();
    }

    private static String texts(Object... values) {
        return Arrays.stream(values).map(value -> "\"" + value + "\"").collect(Collectors.joining(", "));
    }
}
