package dev.toride.assessment;

import static io.restassured.RestAssured.given;

import dev.toride.testkit.infrastructure.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Assessments made over HTTP. */
public final class Samples {
    public static final String QUESTIONNAIRE = "ipa-sme-3.self-assessment";

    private final String token;

    public Samples(String tenant) {
        this(Tokens.forTenant(tenant));
    }

    public Samples(Tokens tokens) {
        token = tokens.token();
    }

    public RequestSpecification call() {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public static String draft(UUID organization) {
        return "{\"organization\": \"" + organization + "\", \"questionnaire\": \"" + QUESTIONNAIRE + "\"}";
    }

    /** The partner's hot path: all 25 answers alike, completed at once. */
    public static String complete(UUID organization, String choice) {
        String answers = IntStream.rangeClosed(1, 25)
                .mapToObj(item -> "{\"item\": \"" + item + "\", \"choice\": \"" + choice + "\"}")
                .collect(Collectors.joining(", "));
        return "{\"organization\": \"" + organization + "\", \"questionnaire\": \"" + QUESTIONNAIRE
                + "\", \"complete\": true, \"answers\": [" + answers + "]}";
    }

    /** An open assessment's id. */
    public String open(UUID organization) {
        String id = call().body(draft(organization))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        call().post("/v1/assessments/" + id + "/opening").then().statusCode(200);
        return id;
    }

    public void answer(String path, String choice) {
        call().header("If-None-Match", "*")
                .body("{\"choice\": \"" + choice + "\"}")
                .put(path)
                .then()
                .statusCode(201);
    }
}
