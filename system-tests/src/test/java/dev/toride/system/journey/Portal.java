package dev.toride.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.system.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A portal's software on behalf of one reader. Anything but success fails, unless a refusal is what is asked for.
 *
 * @param acting the person in whose name it asks, as {@code ISSUER|SUB}; empty for the machine itself
 */
record Portal(LocalStack stack, String bearer, Optional<String> acting, Reader reader) {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The services, by the names of their endpoints. */
    enum Service {
        ASSESSMENT,
        INVENTORY,
        DOCUMENT;

        private String endpoint() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same portal in the name of a person. */
    Portal as(String person) {
        return new Portal(stack, bearer, Optional.of(person), reader);
    }

    /** What the holder of a link has instead of an account. */
    Portal withLink(String sessionBearer) {
        return new Portal(stack, sessionBearer, Optional.empty(), reader);
    }

    JsonNode get(Service service, String path) {
        return ok(send(service, "GET", path, null));
    }

    JsonNode post(Service service, String path, JsonNode body) {
        return ok(attempt(service, path, body));
    }

    /** A POST that may be refused. */
    Reply attempt(Service service, String path, JsonNode body) {
        return send(
                service,
                "POST",
                path,
                body,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    /** A decision on what was seen: refused if it has changed meanwhile. */
    JsonNode decide(Service service, String path, JsonNode seen, String decision, JsonNode body) {
        return ok(send(
                service,
                "POST",
                path + "/" + seen.required("id").asText() + "/" + decision,
                body,
                "If-Match",
                etag(seen)));
    }

    JsonNode create(Service service, String path, JsonNode body) {
        return ok(send(service, "PUT", path, body, "If-None-Match", "*"));
    }

    JsonNode replace(Service service, String path, JsonNode seen, JsonNode body) {
        return ok(send(service, "PUT", path, body, "If-Match", etag(seen)));
    }

    byte[] file(String path, String mediaType) {
        HttpRequest request = request(Service.DOCUMENT, path)
                .header("Accept", mediaType)
                .GET()
                .build();
        HttpResponse<byte[]> response = exchange(request);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private static JsonNode ok(Reply reply) {
        assertThat(reply.status() / 100).as(reply.toString()).isEqualTo(2);
        return reply.body();
    }

    private static String etag(JsonNode seen) {
        return "\"" + seen.required("version").asText() + "\"";
    }

    private Reply send(Service service, String method, String path, JsonNode body, String... headers) {
        try {
            HttpRequest.Builder request = request(service, path);
            if (headers.length > 0) {
                request.headers(headers);
            }
            if (body == null) {
                request.method(method, HttpRequest.BodyPublishers.noBody());
            } else {
                request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            }
            HttpResponse<byte[]> response = exchange(request.build());
            JsonNode answer = response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Reply(method + " " + path, response.statusCode(), answer, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    private HttpRequest.Builder request(Service service, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.url(service.endpoint()) + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer)
                .header("Accept-Language", reader.tag());
        acting.ifPresent(person -> request.header("Toride-Acting-Subject", person));
        return request;
    }

    private static HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** What a service said to one request. */
    record Reply(String request, int status, JsonNode body, Reader reader) {
        /** A problem that says in the reader's language what is wrong. */
        JsonNode refusedWith(String code) {
            assertThat(body.path("code").asText()).as(toString()).isEqualTo(code);
            assertThat(status).as(toString()).isBetween(400, 499);
            assertThat(reader.understands(body.path("title").asText()))
                    .as(toString())
                    .isTrue();
            return body;
        }

        @Override
        public String toString() {
            return request + " answered " + status + ": " + body;
        }
    }
}
