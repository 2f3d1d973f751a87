package dev.toride.system.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.system.FreePorts;
import dev.toride.system.LocalStack;
import dev.toride.system.LocalStack.Result;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** README.md's promises to somebody who has just cloned the project. Each test finds a running stack; what ends it comes last. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartTest {
    private static final long RESIDENT_MEGABYTES_MAX = 2_560;
    private static final Duration STOP = Duration.ofSeconds(30);

    private static LocalStack stack;
    private static Result firstUp;

    @BeforeAll
    static void start() throws Exception {
        stack = new LocalStack(Path.of("target/start").toAbsolutePath());
        // what an interrupted run of this test has left
        stack.run("down").ok();
        stack.run("reset").ok();
        firstUp = stack.run("up", "--detach").ok();
        System.out.println("MEASURED first start to ready, all built: " + firstUp.seconds());
    }

    @BeforeEach
    void haveItRunning() throws Exception {
        stack.run("up", "--detach").ok();
    }

    @AfterAll
    static void stop() throws Exception {
        stack.run("down").ok();
    }

    @Test
    void tellsWhatToDoNext() throws Exception {
        assertThat(firstUp.out()).contains("Toride is ready");
        for (String service : List.of("assessment", "inventory", "document")) {
            assertThat(firstUp.out())
                    .contains(stack.url(service) + "/openapi")
                    .contains(stack.url(service + "-management") + "/q/health/ready");
            assertThat(get(stack.url(service) + "/openapi", null)).contains("openapi: 3.1");
        }
        Matcher token = Pattern.compile("^TOKEN=(\\S+)$", Pattern.MULTILINE).matcher(firstUp.out());
        assertThat(token.find()).isTrue();
        assertThat(FirstCall.in(firstUp.out()).send(token.group(1)).get("total").asInt())
                .isEqualTo(5);
    }

    @Test
    void answersTheFirstCallOfTheReadme() throws Exception {
        String section = section(Files.readString(LocalStack.PROJECT.resolve("README.md")), "## A first call");
        assertThat(section).contains("TOKEN=$(./deploy/local/token)");
        FirstCall call = FirstCall.in(section);
        assertThat(call.uri()).isEqualTo(URI.create("http://localhost:8081/v1/scores"));
        assertThat(call.headers()).contains("Authorization: Bearer $TOKEN");
        JsonNode shown = FirstCall.answerIn(section);

        JsonNode answer = call.at(stack.url("assessment")).send(token());

        assertThat(FirstCall.isAsShown(shown, answer))
                .as(answer.toPrettyString())
                .isTrue();
        assertThat(shown.size()).as("the README shows something").isGreaterThan(5);
    }

    @Test
    void saysThatItIsRunningWhenStartedAgain() throws Exception {
        Result second = stack.run("up").ok();
        assertThat(second.out())
                .startsWith(
                        "Toride is already running (process " + stack.launcher().pid() + ").")
                .contains(stack.url("document") + "/openapi");
    }

    @Test
    void walksTheMainJobWithinTheMemoryOfALaptop() throws Exception {
        Result walk = stack.run("up", "--walk").ok();
        System.out.println("MEASURED walk on a running stack: " + walk.seconds());
        assertThat(walk.out()).containsSubsequence("\n1  ", "\n2  ", "\n3  ", "\n4  ", "Done. The documents are in ");
        Path folder = Path.of(found("Done\\. The documents are in (.+)", walk.out()));
        String company = found("\n1  (\\S+) \\(", walk.out());
        assertThat(folder).startsWith(stack.data());
        assertThat(textOfPdf(folder.resolve("情報セキュリティ基本方針.pdf"))).contains(company);
        assertThat(textOfPdf(folder.resolve("自社診断結果報告書.pdf"))).contains(company);
        assertThat(textOfPdf(folder.resolve("self-assessment-report.pdf"))).contains(company);
        assertThat(textOfDocx(folder.resolve("情報セキュリティ基本方針.docx"))).contains(company);

        if (Memory.isCounted()) {
            long resident = Memory.residentMegabytes(stack.processes());
            System.out.println("MEASURED resident after a walk, all processes: " + resident + " MB");
            assertThat(resident).isBetween(1L, RESIDENT_MEGABYTES_MAX);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void comesBackWithItsDataAfterTheLauncherWasKilled() throws Exception {
        String organization = register("株式会社もどり");
        ProcessHandle launcher = stack.launcher();
        List<ProcessHandle> before = stack.processes();
        launcher.destroyForcibly();
        launcher.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);

        Result again = stack.run("up", "--detach").ok();

        System.out.println("MEASURED start after kill -9 to ready, existing data: " + again.seconds());
        assertThat(again.out())
                .startsWith("The last start was killed; stopped what it left running: assessment, inventory, document,"
                        + " PostgreSQL.")
                .contains("Toride is ready");
        assertThat(before).noneMatch(ProcessHandle::isAlive);
        assertThat(get(stack.url("inventory") + "/v1/organizations/" + organization, token()))
                .contains("株式会社もどり");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void leavesNothingRunning() throws Exception {
        List<ProcessHandle> running = stack.processes();
        assertThat(running).hasSizeGreaterThan(5);

        Result down = stack.run("down").ok();

        System.out.println("MEASURED stop: " + down.seconds());
        await().atMost(STOP).untilAsserted(() -> assertThat(running).noneMatch(ProcessHandle::isAlive));
        assertThat(stack.ports().values()).allMatch(FreePorts::isFree);
        assertThat(stack.run("down").ok().out()).isEqualTo("Toride is not running.\n");
    }

    private static String section(String markdown, String heading) {
        int begin = markdown.indexOf(heading + "\n");
        assertThat(begin).as(heading).isNotNegative();
        int end = markdown.indexOf("\n## ", begin);
        return markdown.substring(begin, end < 0 ? markdown.length() : end);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private static String token() throws Exception {
        return stack.run("token").ok().out().strip();
    }

    private static String register(String name) throws Exception {
        HttpRequest request = request(stack.url("inventory") + "/v1/organizations", token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"" + name + "\"}"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return FirstCall.JSON.readTree(response.body()).get("id").asText();
    }

    private static String get(String url, String token) throws IOException, InterruptedException {
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request(url, token).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static HttpRequest.Builder request(String url, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(STOP);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String textOfPdf(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textOfDocx(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("PK\003\004");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
