package dev.toride.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {
    private static final String THING =
            "{\"id\": \"018f0000-0000-7000-8000-000000000000\", \"version\": 3, \"state\": \"OPEN\"}";

    private static Promise promise;

    @BeforeAll
    static void read() throws IOException {
        promise = new Promise(Contract.YAML.readTree("""
                openapi: 3.1.0
                components:
                  schemas:
                    Id: {type: string, format: uuid}
                    Thing:
                      type: object
                      required: [id, version, state]
                      properties:
                        id: {$ref: "#/components/schemas/Id"}
                        version: {type: integer}
                        state: {type: string, enum: [OPEN, CLOSED]}
                        note: {type: string}
                        part: {$ref: "#/components/schemas/Part", type: object, description: beside}
                        free: {type: object, additionalProperties: true}
                    Part:
                      type: object
                      properties:
                        count: {type: integer}
                    Problem:
                      type: object
                      required: [code]
                      properties:
                        code: {type: string}
                paths:
                  /v1/things/{thing}:
                    get:
                      operationId: getThing
                      responses:
                        "200":
                          headers: {ETag: {schema: {type: string}}}
                          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
                        "304": {description: Unchanged.}
                        "404":
                          content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}
                    delete:
                      operationId: removeThing
                      responses:
                        "204": {description: Done.}
                  /v1/things/newest:
                    get:
                      operationId: getNewest
                      responses:
                        "200":
                          content: {text/plain: {schema: {type: string}}}
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "018f0000-0000-7000-8000-000000000000", "version": 3, "state": "OPEN", "note": "n", "part": {"count": 1}}
            {"id": "018f0000-0000-7000-8000-000000000000", "version": 3, "state": "CLOSED", "free": {"a": [1]}, "part": {}}
            """)
    void letsPassWhatIsDocumented(String body) {
        assertThatCode(() -> check("GET", "/v1/things/1", 200, "application/json;charset=UTF-8", "\"3\"", body))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "018f0000-0000-7000-8000-000000000000", "version": 3}                                    | state
            {"id": "018f0000-0000-7000-8000-000000000000", "version": 3, "state": "OPEN", "note": null}     | note
            {"id": "018f0000-0000-7000-8000-000000000000", "version": "3", "state": "OPEN"}                 | version
            {"id": "018f0000-0000-7000-8000-000000000000", "version": 3, "state": "OPEN", "secret": 1}      | secret
            {"id": "018f0000-0000-7000-8000-000000000000", "version": 3, "state": "OPEN", "part": {"a": 1}} | part
            {"id": "018f0000-0000-7000-8000-000000000000", "version": 3, "state": "LOST"}                   | state
            {"id": "7", "version": 3, "state": "OPEN"}                                                      | uuid
            {"id":                                                                                          | no JSON
            []                                                                                              | object
            """)
    void refusesBodiesThatAreNotDocumented(String body, String named) {
        assertThatThrownBy(() -> check("GET", "/v1/things/1", 200, "application/json", "\"3\"", body))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /v1/things/1 answered 200")
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/things/1, 201, application/json, , the status is not documented",
        "GET, /v1/things/1, 200, text/html, '\"3\"', media type text/html is not documented",
        "GET, /v1/things/1, 200, application/json, , header ETag is missing",
        "GET, /v1/things/1, 304, application/json, '\"3\"', header ETag is not documented",
        "GET, /v1/things/1, 304, application/json, , a body is not documented",
        "DELETE, /v1/things/1, 204, application/json, , a body is not documented",
        "GET, /v1/things/newest, 200, application/json, , media type application/json is not documented",
        "GET, /v1/others, 200, application/json, , there is no such operation",
        "PATCH, /v1/things/1, 200, application/json, , there is no such operation"
    })
    void refusesAnswersThatAreNotDocumented(
            String method, String path, int status, String type, String etag, String said) {
        assertThatThrownBy(() -> check(method, path, status, type, etag, THING))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(said);
    }

    @Test
    void refusesAnAnswerWithoutItsBody() {
        assertThatThrownBy(() -> check("GET", "/v1/things/1", 200, "application/json", "\"3\"", ""))
                .hasMessageContaining("the body is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/things/1, 304, , ''",
        "HEAD, /v1/things/1, 200, '\"3\"', ''",
        "DELETE, /v1/things/1, 204, , ''",
        "GET, /v1/others, 404, , '{\"any\": 1}'",
        "PATCH, /v1/things/1, 405, , '{\"any\": 1}'",
        "GET, /q/health, 200, , UP"
    })
    void letsPassWhatNeedsNoBodyOrIsNotItsBusiness(String method, String path, int status, String etag, String body) {
        assertThatCode(() -> check(method, path, status, "application/json", etag, body))
                .doesNotThrowAnyException();
    }

    private static void check(String method, String path, int status, String type, String etag, String body) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", type);
        headers.put("ETag", etag);
        promise.requireKeptBy(
                new Promise.Answer(method, path, status, headers::get, body.getBytes(StandardCharsets.UTF_8)));
    }
}
