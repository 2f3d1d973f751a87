package dev.toride.assessment.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ScoreResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void scoresAnIncompleteSheetAndExplainsEveryPoint() throws JsonProcessingException {
        JsonNode answer =
                JSON.readTree(score("""
                        {"questionnaire": "ipa-sme-3.self-assessment",
                         "answers": [{"item": "1", "choice": "DONE"}, {"item": "2", "choice": "PARTLY_DONE"},
                                     {"item": "3", "choice": "NOT_DONE"}, {"item": "4", "choice": "UNKNOWN"}]}""", "ja").then().statusCode(200).extract().asString());

        assertThat(answer).isEqualTo(JSON.readTree("""
                {"questionnaire": "ipa-sme-3.self-assessment", "edition": "ipa-sme-3", "complete": false,
                 "total": 5, "maximum": 100, "minimum": -25,
                 "sections": [
                   {"id": "basic", "title": {"ja": "基本的対策", "en": "Basic measures"},
                    "total": 5, "maximum": 20, "share": 0.25, "answered": 4, "items": 5},
                   {"id": "employee", "title": {"ja": "従業員としての対策", "en": "Measures taken by employees"},
                    "total": 0, "maximum": 52, "share": 0.0, "answered": 0, "items": 13},
                   {"id": "organization", "title": {"ja": "組織としての対策", "en": "Measures taken as an organization"},
                    "total": 0, "maximum": 28, "share": 0.0, "answered": 0, "items": 7}],
                 "unknown": ["4"],
                 "unanswered": ["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
                                "21", "22", "23", "24", "25"],
                 "weakest": [{"item": "4", "points": -1, "lost": 5}, {"item": "3", "points": 0, "lost": 4},
                             {"item": "2", "points": 2, "lost": 2}],
                 "trace": [{"item": "1", "choice": "DONE", "points": 4, "runningTotal": 4},
                           {"item": "2", "choice": "PARTLY_DONE", "points": 2, "runningTotal": 6},
                           {"item": "3", "choice": "NOT_DONE", "points": 0, "runningTotal": 6},
                           {"item": "4", "choice": "UNKNOWN", "points": -1, "runningTotal": 5}]}"""));
    }

    @ParameterizedTest
    @CsvSource({"DONE, 100, ACHIEVED", "PARTLY_DONE, 50, INSUFFICIENT", "NOT_DONE, 0, AT_RISK", "UNKNOWN, -25, AT_RISK"
    })
    void judgesACompleteSheetInBothLanguages(String choice, int total, String band) {
        String answers = IntStream.rangeClosed(1, 25)
                .mapToObj(item -> "{\"item\": \"" + item + "\", \"choice\": \"" + choice + "\"}")
                .collect(Collectors.joining(", "));

        Response scored =
                score("{\"questionnaire\": \"ipa-sme-3.self-assessment\", \"answers\": [" + answers + "]}", "en");

        scored.then().statusCode(200).body("complete", equalTo(true)).body("total", equalTo(total));
        assertThat(scored.<String>path("band.id")).isEqualTo(band);
        assertThat(scored.<String>path("band.verdict.ja")).containsPattern("\\p{IsHiragana}");
        assertThat(scored.<String>path("band.advice.en")).doesNotContainPattern("\\p{IsHiragana}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | invalid-request | /questionnaire | {"answers": []}
            400 | invalid-request | /answers | {"questionnaire": "ipa-sme-3.self-assessment"}
            422 | unknown-questionnaire | /questionnaire | {"questionnaire": "ipa-sme-9.tea", "answers": []}
            422 | unknown-item | /answers/0/item | {"questionnaire": "ipa-sme-3.five-rules", "answers": [{"item": "6", "choice": "DONE"}]}
            422 | unknown-choice | /answers/0/choice | {"questionnaire": "ipa-sme-3.five-rules", "answers": [{"item": "1", "choice": "done"}]}
            422 | duplicate-item | /answers/1/item | {"questionnaire": "ipa-sme-3.five-rules", "answers": [{"item": "1", "choice": "DONE"}, {"item": "1", "choice": "DONE"}]}
            """)
    void saysWhatIsWrongAndWhere(int status, String code, String pointer, String body) {
        score(body, "ja")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
    }

    private static Response score(String body, String language) {
        return given().auth()
                .oauth2(Tokens.forTenant("demo")
                        .scopes("scoring:run", "tenant:all")
                        .token())
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(body)
                .post("/v1/scores");
    }
}
