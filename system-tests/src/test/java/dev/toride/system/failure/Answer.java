package dev.toride.system.failure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What a service said, and how long that took. */
record Answer(int status, JsonNode body, HttpHeaders headers, Duration took) {
    static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response, Duration took) throws IOException {
        JsonNode body = response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
        return new Answer(response.statusCode(), body, response.headers(), took);
    }

    boolean isOk() {
        return status / 100 == 2;
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The problem document of "try again later", as every client may expect it. */
    boolean isTryAgainLater() {
        return status == 503
                && header("Content-Type").startsWith("application/problem+json")
                && header("Retry-After").matches("[0-9]+")
                && body.path("status").asInt() == 503
                && body.path("type").asText().equals("/problems/unavailable")
                && !body.path("title").asText().isEmpty();
    }

    @Override
    public String toString() {
        return status + " after " + took.toMillis() + " ms: " + body;
    }
}
