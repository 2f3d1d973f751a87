package dev.toride.system.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A call by {@code curl} as a text for people shows it, made here without curl, which a machine that only builds may lack.
 *
 * @param headers with {@code $TOKEN} where the reader's token stands
 */
record FirstCall(URI uri, List<String> headers, String body) {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern CALL = Pattern.compile("curl -s (\\S+)((?: -H (?:\"[^\"]*\"|'[^']*'))+) -d '([^']*)'");
    private static final Pattern HEADER = Pattern.compile("-H [\"']([^\"']*)[\"']");
    private static final Pattern ANSWER = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The only call in the text. */
    static FirstCall in(String text) {
        Matcher call = CALL.matcher(text);
        assertThat(call.find()).as("a call by curl in: " + text).isTrue();
        FirstCall found = new FirstCall(
                URI.create(call.group(1)),
                HEADER.matcher(call.group(2))
                        .results()
                        .map(header -> header.group(1))
                        .toList(),
                call.group(3));
        assertThat(call.find()).as("another call").isFalse();
        return found;
    }

    /** What the text says is answered. */
    static JsonNode answerIn(String text) throws IOException {
        Matcher answer = ANSWER.matcher(text);
        assertThat(answer.find()).as("an answer in: " + text).isTrue();
        return JSON.readTree(answer.group(1));
    }

    FirstCall at(String base) {
        return new FirstCall(URI.create(base + uri.getPath()), headers, body);
    }

    JsonNode send(String token) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(PATIENCE).POST(HttpRequest.BodyPublishers.ofString(body));
        for (String header : headers) {
            int colon = header.indexOf(':');
            request.header(
                    header.substring(0, colon),
                    header.substring(colon + 1).strip().replace("$TOKEN", token));
        }
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** Whether an answer is what was shown: of an object the fields that are shown, and "…" stands for elements left out. */
    static boolean isAsShown(JsonNode shown, JsonNode answer) {
        if (shown.isObject()) {
            return answer.isObject()
                    && shown.properties().stream()
                            .allMatch(field -> answer.has(field.getKey())
                                    && isAsShown(field.getValue(), answer.get(field.getKey())));
        }
        if (!shown.isArray()) {
            return shown.equals(answer);
        }
        if (shown.size() == 1 && shown.get(0).asText().equals("…")) {
            return answer.isArray() && !answer.isEmpty();
        }
        return answer.isArray()
                && answer.size() == shown.size()
                && IntStream.range(0, shown.size()).allMatch(i -> isAsShown(shown.get(i), answer.get(i)));
    }
}
