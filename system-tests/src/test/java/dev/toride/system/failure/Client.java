package dev.toride.system.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A partner as the API asks it to be: a key on every POST, a condition on every PUT, and the same request again when no answer came or the
 * answer was "try again later". Any other answer is final.
 */
final class Client {
    private static final Duration ANSWER = Duration.ofSeconds(20);
    /** Longer than any outage of the tests: the client never gives up before the system does. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Cluster cluster;
    private final String token;
    private final History history;

    Client(Cluster cluster, String token, History history) {
        this.cluster = cluster;
        this.token = token;
        this.history = history;
    }

    /** One attempt, whatever comes of it. */
    Answer once(Service service, String method, String path, JsonNode body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(cluster.url(service) + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofByteArray(Answer.JSON.writeValueAsBytes(body)));
        }
        long begin = System.nanoTime();
        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return Answer.of(response, Duration.ofNanos(System.nanoTime() - begin));
    }

    JsonNode get(Service service, String path) {
        return insist(service, "GET", path, null).ok();
    }

    int status(Service service, String path) {
        return insist(service, "GET", path, null).answer.status();
    }

    /** A new member of a collection. */
    JsonNode create(Service service, String collection, JsonNode body) {
        JsonNode created = insist(service, "POST", collection, body, "Idempotency-Key", key())
                .ok();
        history.created(service, collection, created);
        return created;
    }

    /** A step in the life of something, named by a noun below it. */
    JsonNode act(Service service, String path, String noun) {
        JsonNode now = insist(service, "POST", path + "/" + noun, null, "Idempotency-Key", key())
                .ok();
        history.changed(service, path, now);
        return now;
    }

    /** Replaces the representation that the caller saw last. */
    JsonNode replace(Service service, String path, JsonNode body, long version) {
        return put(service, path, body, "If-Match", "\"" + version + "\"");
    }

    JsonNode createAt(Service service, String path, JsonNode body) {
        return put(service, path, body, "If-None-Match", "*");
    }

    /** A PUT has no key: when an earlier attempt was applied unheard, the condition says so, and reading shows what is ours. */
    private JsonNode put(Service service, String path, JsonNode body, String... condition) {
        Outcome outcome = insist(service, "PUT", path, body, condition);
        JsonNode now = outcome.answer.status() == 412 && outcome.attempts > 1 ? get(service, path) : outcome.ok();
        body.properties().forEach(sent -> {
            if (sent.getValue().isTextual() && now.has(sent.getKey())) {
                assertThat(now.get(sent.getKey())).as(path + " " + now).isEqualTo(sent.getValue());
            }
        });
        history.changed(service, path, now);
        return now;
    }

    /** Removes what the caller saw last. */
    void remove(Service service, String collection, JsonNode member) {
        String id = member.required("id").asText();
        String version = "\"" + member.required("version").asText() + "\"";
        Outcome outcome = insist(service, "DELETE", collection + "/" + id, null, "If-Match", version);
        if (outcome.answer.status() != 404 || outcome.attempts == 1) {
            outcome.ok();
        }
        history.removed(service, collection, id);
    }

    private Outcome insist(Service service, String method, String path, JsonNode body, String... headers) {
        int[] attempts = {0};
        Answer answer = await(method + " " + path)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .atMost(PATIENCE)
                .until(
                        () -> {
                            attempts[0]++;
                            return attempt(service, method, path, body, headers);
                        },
                        Optional::isPresent)
                .orElseThrow();
        history.answered(service, attempts[0]);
        return new Outcome(method + " " + path, answer, attempts[0]);
    }

    private Optional<Answer> attempt(Service service, String method, String path, JsonNode body, String... headers)
            throws InterruptedException {
        try {
            Answer answer = once(service, method, path, body, headers);
            if (answer.status() != 503) {
                return Optional.of(answer);
            }
            assertThat(answer.isTryAgainLater())
                    .as(service + " " + path + " " + answer)
                    .isTrue();
            return Optional.empty();
        } catch (IOException unheard) {
            return Optional.empty();
        }
    }

    private record Outcome(String request, Answer answer, int attempts) {
        JsonNode ok() {
            assertThat(answer.isOk()).as(request + " " + answer).isTrue();
            return answer.body();
        }
    }

    /** Every member, page by page. */
    List<JsonNode> list(Service service, String collection) {
        List<JsonNode> members = new ArrayList<>();
        String next = "";
        do {
            String query = (collection.contains("?") ? "&" : "?") + "limit=100" + next;
            JsonNode page = get(service, collection + query);
            page.required("items").forEach(members::add);
            next = page.hasNonNull("nextPageToken")
                    ? "&pageToken=" + page.get("nextPageToken").asText()
                    : "";
        } while (!next.isEmpty());
        return members;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
