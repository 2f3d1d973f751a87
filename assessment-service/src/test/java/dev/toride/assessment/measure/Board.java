package dev.toride.assessment.measure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.assessment.Samples;
import dev.toride.assessment.measure.Colleagues.Colleague;
import dev.toride.testkit.infrastructure.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Measures of one company over HTTP, in the name of whoever calls. */
final class Board {
    static final LocalDate FAR = LocalDate.of(2190, 3, 31);
    private static final ObjectMapper JSON = new ObjectMapper();

    final String tenant;
    final UUID organization;

    Board(String tenant, UUID organization) {
        this.tenant = tenant;
        this.organization = organization;
    }

    RequestSpecification machine() {
        return call(Tokens.forTenant(tenant).token());
    }

    static RequestSpecification as(Colleague colleague) {
        return call(colleague.token());
    }

    static RequestSpecification call(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    /** A completed assessment: all items done but these. */
    String assessed(String choice, String... items) {
        String body = Samples.complete(organization, "DONE");
        for (String item : items) {
            body = body.replace(
                    "\"" + item + "\", \"choice\": \"DONE\"", "\"" + item + "\", \"choice\": \"" + choice + "\"");
        }
        return machine()
                .body(body)
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response propose(String assessment) {
        return machine().body("{\"assessment\": \"" + assessment + "\"}").post("/v1/measure-proposals");
    }

    /** The id of the one proposal for an item that nobody knows about. */
    String proposed(String item) {
        JsonNode proposals = json(propose(assessed("UNKNOWN", item)), 200);
        return proposals.at("/proposed/0/id").asText();
    }

    String own(String title) {
        return """
                {"organization": "%s", "title": {"ja": "%s"}, "text": {"ja": "台帳と照らし合わせる。"}}""".formatted(organization, title);
    }

    String written() {
        return json(machine().body(own("USBメモリーの棚卸し")).post("/v1/measures"), 201)
                .path("id")
                .asText();
    }

    static String path(String measure, String below) {
        return "/v1/measures/" + measure + below;
    }

    JsonNode read(String measure) {
        return json(machine().get(path(measure, "")), 200);
    }

    static String plan(Colleague owner, LocalDate dueOn) {
        return """
                {"owner": "%s", "dueOn": "%s", "plannedCost": {"amount": "120000", "currency": "JPY"}}""".formatted(owner.id(), dueOn);
    }

    static String adoption(Colleague owner, LocalDate dueOn) {
        return "{\"plan\": " + plan(owner, dueOn) + "}";
    }

    static String adaptation(Colleague owner, LocalDate dueOn) {
        return """
                {"title": {"ja": "共用端末の更新"}, "text": {"ja": "毎週月曜に当番が更新する。", "en": "Updated every Monday."},
                 "to": "PARTLY_DONE", "plan": %s, "reason": "自動更新に対応しない端末があるため。"}""".formatted(plan(owner, dueOn));
    }

    static String reason(String why) {
        return "{\"reason\": \"" + why + "\"}";
    }

    static String course(Colleague owner, LocalDate dueOn) {
        return """
                {"plan": %s, "spentCost": {"amount": "98000", "currency": "JPY"},
                 "evidence": [{"title": "設定画面", "url": "https://files.example/update.png"}]}""".formatted(plan(owner, dueOn));
    }

    static JsonNode json(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        try {
            return JSON.readTree(new String(answer.asByteArray(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }

    /** Holds a problem answer against its status, its code and, where one element is wrong, the pointer to it. */
    static void expectProblem(Response answer, int status, String code, String... pointers) {
        JsonNode problem = json(answer, status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("errors"))
                .extracting(error -> error.path("pointer").asText())
                .containsExactly(pointers);
    }
}
