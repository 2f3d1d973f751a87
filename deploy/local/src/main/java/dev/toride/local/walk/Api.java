package dev.toride.local.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** One service as a client sees it. Any answer that is not 2xx is a {@link WalkFailure} with the problem's own words. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final String token;

    Api(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** @param etag of the representation, or null */
    record Answer(JsonNode body, String etag) {}

    Answer get(String path) throws IOException {
        return send("GET", path, null, Map.of());
    }

    JsonNode post(String path, Object body) throws IOException {
        return send("POST", path, body, Map.of()).body();
    }

    JsonNode post(String path, Map<String, String> headers) throws IOException {
        return send("POST", path, null, headers).body();
    }

    JsonNode create(String path, Object body) throws IOException {
        return send("PUT", path, body, Map.of("If-None-Match", "*")).body();
    }

    JsonNode replace(String path, Object body, String etag) throws IOException {
        return send("PUT", path, body, Map.of("If-Match", etag)).body();
    }

    byte[] file(String path, String mediaType) throws IOException {
        HttpRequest request = request(path).header("Accept", mediaType).GET().build();
        HttpResponse<byte[]> response = exchange(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new WalkFailure("GET " + path + " answered " + response.statusCode() + ".");
        }
        return response.body();
    }

    private Answer send(String method, String path, Object body, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = request(path);
        headers.forEach(request::header);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        }
        HttpResponse<byte[]> response = exchange(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        JsonNode answer = response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
        if (response.statusCode() / 100 != 2) {
            throw new WalkFailure(method + " " + path + " answered " + response.statusCode() + ": "
                    + answer.path("title").asText() + " "
                    + answer.path("detail").asText()
                    + (answer.has("errors") ? " " + answer.get("errors") : ""));
        }
        return new Answer(answer, response.headers().firstValue("ETag").orElse(null));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WalkFailure("interrupted");
        }
    }
}
