package dev.toride.inventory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.testkit.infrastructure.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * A company as a client sees it. Each test registers its own, and a tenant of its own where it looks at the whole of one.
 *
 * @param token of the client; carries every scope
 */
public record Company(String tenant, String token, String id) {
    public static Company registered() {
        return registered(freshTenant());
    }

    public static Company registered(String tenant) {
        return registered(tenant, "{\"name\": \"株式会社みほん製作所\"}");
    }

    public static Company registered(String tenant, String profile) {
        String token = Tokens.forTenant(tenant).token();
        Response answer = call(token).body(profile).post("/v1/organizations");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new Company(tenant, token, answer.path("id"));
    }

    /** A tenant that no other test uses. */
    public static String freshTenant() {
        return "t-" + UUID.randomUUID();
    }

    public static RequestSpecification call(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public RequestSpecification call() {
        return call(token);
    }

    /** As a client that is limited to this company. */
    public RequestSpecification callLimited() {
        return call(Tokens.forTenant(tenant).organizations(id).token());
    }

    /** Path of this company, or of something below it. */
    public String path(String below) {
        return "/v1/organizations/" + id + below;
    }

    public Response get(String below) {
        return call().get(path(below));
    }

    public JsonNode read(String below) {
        Response answer = get(below);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Json.of(answer);
    }

    public Response post(String below, String body) {
        return call().body(body).post(path(below));
    }

    /** Makes a thing and answers its id. */
    public String add(String below, String body) {
        Response answer = post(below, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    public Response put(String below, String ifMatch, String body) {
        return call().header("If-Match", ifMatch).body(body).put(path(below));
    }

    /** Replaces a thing, whatever its version. */
    public JsonNode change(String below, String body) {
        Response answer = put(below, "*", body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Json.of(answer);
    }

    public Response delete(String below, String ifMatch) {
        return call().header("If-Match", ifMatch).delete(path(below));
    }
}
