package dev.toride.testkit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.testkit.contract.ContractFilter;
import dev.toride.testkit.contract.Promise;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A service's {@code ProblemShapeTest} extends this and names its {@link Target}. Every bad request must be answered by
 * problem details in the reader's language, without 5xx, Java names or an echo of the value that was sent.
 */
public interface ProblemShape {
    Pattern JAVA_NAME =
            Pattern.compile("\\b(java|javax|jakarta|io|org|com|dev)\\.[a-z]+\\.|Exception|\\bat [A-Za-z.]+\\(");
    Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ一-龠]");
    ObjectMapper JSON = new ObjectMapper();
    HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Target target();

    @Test
    default void answersEveryBadRequestWithAProblem() {
        StringBuilder wrong = new StringBuilder();
        BadRequest.all(target()).forEach((name, request) -> {
            try {
                check(request, "ja");
                check(request, "en");
            } catch (AssertionError | IOException | InterruptedException failed) {
                wrong.append(name)
                        .append(": ")
                        .append(failed.getMessage().strip())
                        .append('\n');
            }
        });
        assertThat(wrong.toString()).isEmpty();
    }

    @Test
    default void answersWhatIsNoHttpWithoutHangingOrCrashing() throws IOException {
        for (String request : new String[] {
            "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
            "BREW /v1/coffee HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /" + "z".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "z".repeat(30_000) + "\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "ZZ ZZ ZZ\r\n\r\n"
        }) {
            String status = raw(request);
            assertThat(status)
                    .as(request.substring(0, Math.min(40, request.length())))
                    .matches("(?s)(HTTP/1.[01] 4\\d\\d.*)?");
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException hangs) {
            return "no answer";
        }
    }

    private static void check(BadRequest request, String language) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + request.path()))
                .timeout(Duration.ofSeconds(20))
                .header("Accept-Language", language)
                .method(
                        request.method(),
                        request.bytes() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(request.bytes()));
        request.headers().forEach(builder::header);
        if (request.token() != null) {
            builder.header("Authorization", "Bearer " + request.token());
        }
        HttpResponse<String> response = HTTP.send(builder.build(), HttpResponse.BodyHandlers.ofString());
        String body = response.body();
        ContractFilter.promise()
                .requireKeptBy(new Promise.Answer(
                        request.method(),
                        response.uri().getRawPath(),
                        response.statusCode(),
                        name -> response.headers().firstValue(name).orElse(null),
                        body.getBytes(StandardCharsets.UTF_8)));
        assertThat(request.statuses()).as(body).contains(response.statusCode());
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.headers().firstValue("Content-Language")).contains(language);
        JsonNode problem = JSON.readTree(body);
        for (String member : new String[] {"type", "title", "detail", "instance", "code"}) {
            assertThat(problem.path(member).asText()).as(member).isNotBlank();
        }
        assertThat(problem.get("status").asInt()).isEqualTo(response.statusCode());
        assertThat(problem.get("type").asText())
                .isEqualTo("/problems/" + problem.get("code").asText());
        assertThat(problem.get("instance").asText())
                .isEqualTo("urn:uuid:"
                        + response.headers().firstValue("X-Request-Id").orElse("none"));
        assertThat(JAPANESE.matcher(problem.get("title").asText()).find()).isEqualTo("ja".equals(language));
        for (JsonNode error : problem.path("errors")) {
            assertThat(error.path("message").asText()).isNotBlank();
            assertThat(error.has("pointer") || error.has("parameter")).isTrue();
        }
        assertThat(JAVA_NAME.matcher(body).find()).as("a Java name in " + body).isFalse();
        assertThat(body).as("an echo").doesNotContain("zzSecret", "zzTwice");
        if (response.statusCode() == 401) {
            assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
        }
        if (response.statusCode() == 405) {
            assertThat(Arrays.asList(
                            response.headers().firstValue("Allow").orElse("").split("[, ]+", -1)))
                    .contains("GET", "POST");
        }
    }
}
