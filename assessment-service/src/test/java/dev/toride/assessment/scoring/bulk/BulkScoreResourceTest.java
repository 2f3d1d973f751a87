package dev.toride.assessment.scoring.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class BulkScoreResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/v1/scores/bulk";

    @TestHTTPResource(PATH)
    URL url;

    private final String token =
            Tokens.forTenant("bulk").scopes("scoring:run", "tenant:all").token();

    @Test
    void answersEachLineInOrderAndABadOneByItsProblem() throws Exception {
        String lines = String.join(
                "\n",
                sheet("first", "DONE"),
                "",
                "{\"reference\": \"broken\", ",
                "{\"reference\": \"r\", \"questionnaire\": \"nothing\", \"answers\": []}",
                "{\"questionnaire\": \"ipa-sme-3.self-assessment\", \"answers\": [{\"item\": \"99\", \"choice\": \"DONE\"}]}",
                "{\"questionnaire\": \"ipa-sme-3.self-assessment\"}",
                "{\"zz\": 1}",
                "x".repeat(70_000),
                sheet("last", "UNKNOWN"));

        List<JsonNode> answers = lines(send(lines.getBytes(StandardCharsets.UTF_8), "", "en"));

        assertThat(answers).extracting(line -> line.get("line").asInt()).containsExactly(1, 3, 4, 5, 6, 7, 8, 9);
        assertThat(answers)
                .extracting(line -> line.at("/problem/code").asText())
                .containsExactly(
                        "",
                        "malformed-body",
                        "unknown-questionnaire",
                        "unknown-item",
                        "invalid-request",
                        "invalid-request",
                        "line-too-long",
                        "");
        assertThat(answers.getFirst()).isEqualTo(JSON.readTree("""
                {"line": 1, "reference": "first", "result": {
                  "questionnaire": "ipa-sme-3.self-assessment", "complete": true, "total": 100, "band": "ACHIEVED",
                  "sections": [{"id": "basic", "total": 20}, {"id": "employee", "total": 52}, {"id": "organization", "total": 28}],
                  "unknown": [], "unanswered": []}}"""));
        assertThat(answers.get(3).at("/problem/errors/0/pointer").asText()).isEqualTo("/answers/0/item");
        assertThat(answers.get(3).at("/problem/title").asText()).isEqualTo("There is no such item");
        assertThat(answers.getLast().at("/result/total").asInt()).isEqualTo(-25);
    }

    @Test
    void fullDetailIsTheSameAsScoringOneByOne() throws Exception {
        String sheet = sheet("one", "PARTLY_DONE");
        JsonNode bulk = lines(send(sheet.getBytes(StandardCharsets.UTF_8), "?detail=full", "ja"))
                .getFirst();
        String single = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(sheet.replace("\"reference\": \"one\", ", ""))
                .post("/v1/scores")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(bulk.get("result")).isEqualTo(JSON.readTree(single));
    }

    @Test
    void understandsGzipBothWaysAndSaysWhereItBreaks() throws Exception {
        byte[] zipped = gzip((sheet("a", "DONE") + "\n").repeat(50).getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        request("")
                                .header("Content-Encoding", "gzip")
                                .header("Accept-Encoding", "gzip")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(zipped))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        String inflated = new String(
                new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body())).readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(inflated.lines()).hasSize(50);

        byte[] half = java.util.Arrays.copyOf(zipped, zipped.length - 20);
        HttpResponse<String> broken = HttpClient.newHttpClient()
                .send(
                        request("")
                                .header("Content-Encoding", "gzip")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(half))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(lines(broken.body()).getLast().at("/problem/code").asText()).isEqualTo("malformed-body");
    }

    @Test
    void refusesOtherContentCodingsAndBombsOnOrdinaryPaths() throws IOException {
        given().auth()
                .oauth2(token)
                .header("Content-Encoding", "br")
                .contentType("application/json")
                .body("{}")
                .post("/v1/scores")
                .then()
                .statusCode(415);
        given().auth()
                .oauth2(token)
                .header("Content-Encoding", "gzip")
                .contentType("application/json")
                .body(gzip(("{\"questionnaire\": \"x\", \"answers\": ["
                                + "{\"item\": \"1\", \"choice\": \"DONE\"},".repeat(100_000))
                        .getBytes(StandardCharsets.UTF_8)))
                .post("/v1/scores")
                .then()
                .statusCode(413)
                .body("code", is("body-too-large"));
        ndjson().queryParam("detail", "everything")
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("detail"));
    }

    @Test
    void refusesABodyThatDoesNotSayItsLengthAndIsTooLarge() throws Exception {
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(url.toString().replace("/bulk", "")))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() ->
                                        new java.io.ByteArrayInputStream(("{\"questionnaire\": \"x\", \"answers\": ["
                                                        + "{\"item\": \"1\", \"choice\": \"DONE\"},".repeat(100_000))
                                                .getBytes(StandardCharsets.UTF_8))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void answersWhileTheClientIsStillSending() throws IOException {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] block = (sheet("a", "DONE") + "\n").repeat(2000).getBytes(StandardCharsets.UTF_8);
            out.write((Integer.toHexString(block.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(block);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            socket.setSoTimeout(30_000);

            assertThat(in.readLine()).isEqualTo("HTTP/1.1 200 OK");
            List<String> answered = new ArrayList<>();
            for (String line = in.readLine(); answered.size() < 1000; line = in.readLine()) {
                assertThat(line).as("after %d lines", answered.size()).isNotNull();
                if (line.startsWith("{")) {
                    answered.add(line);
                }
            }
            // A line may be cut where the answer's own chunks meet.
            assertThat(answered)
                    .filteredOn(line -> !line.contains("\"total\":100"))
                    .hasSizeLessThan(20);
        }
        // The client above went away in the middle: the next one is served as ever.
        ndjson().body(sheet("next", "DONE")).post(PATH).then().statusCode(200);
    }

    @Test
    void keepsTheOrderOfManyLines() throws Exception {
        String many = IntStream.range(0, 20_000)
                .mapToObj(i -> sheet("r" + i, "DONE"))
                .reduce(new StringBuilder(), (text, line) -> text.append(line).append('\n'), StringBuilder::append)
                .toString();

        List<String> references = new ArrayList<>();
        HttpClient.newHttpClient()
                .send(
                        request("")
                                .POST(HttpRequest.BodyPublishers.ofString(many))
                                .build(),
                        HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(references)));

        assertThat(references)
                .isEqualTo(IntStream.range(0, 20_000).mapToObj(i -> "r" + i).toList());
    }

    private record Lines(List<String> references) implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            int from = line.indexOf("\"reference\":\"") + 13;
            references.add(line.substring(from, line.indexOf('"', from)));
        }

        @Override
        public void onError(Throwable failure) {
            references.add(String.valueOf(failure));
        }

        @Override
        public void onComplete() {}
    }

    private RequestSpecification ndjson() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .auth()
                .oauth2(token)
                .contentType("application/x-ndjson");
    }

    private String send(byte[] body, String query, String language) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        request(query)
                                .header("Accept-Language", language)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/x-ndjson"));
        return answer.body();
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(url + query))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson");
    }

    private static List<JsonNode> lines(String text) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    private static String sheet(String reference, String choice) {
        String complete = Samples.complete(new java.util.UUID(0, 0), choice);
        return "{\"reference\": \"" + reference + "\", \"questionnaire\": \"" + Samples.QUESTIONNAIRE
                + "\", \"answers\": " + complete.substring(complete.indexOf('['));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(plain);
        }
        return zipped.toByteArray();
    }
}
