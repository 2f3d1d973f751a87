package dev.toride.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** P1: stateless scoring against an endpoint that only parses the same JSON and writes as many bytes. */
final class ScoresBenchmark {
    private static final int CONNECTIONS = 16;
    private static final int HEAP_MEGABYTES = 512;
    private static final double GOAL = 0.80;

    private ScoresBenchmark() {}

    static void run(Path project, Effort effort) throws Exception {
        List<String> bodies = Sheets.answers().stream()
                .map(answers -> "{\"questionnaire\":\"" + Sheets.QUESTIONNAIRE + "\",\"answers\":" + answers + "}")
                .toList();
        try (Stack stack = Stack.start(project, "p1", true, "database", "broker", "issuer")) {
            if (effort.profile()) {
                stack.profile();
            }
            String token = stack.token("benchmark");
            Stack.Running service =
                    stack.startService("assessment", "assessment", "assessment-service", HEAP_MEGABYTES, Map.of());
            int bytes = meanAnswerBytes(service.url() + "/v1/scores", token, bodies);
            Stack.Running comparison = stack.startService(
                    "comparison",
                    "assessment",
                    "benchmarks/comparison",
                    HEAP_MEGABYTES,
                    Map.of("COMPARISON_RESULT_BYTES", Integer.toString(bytes)));
            Wrk wrk = new Wrk(stack.folder(), token, bodies);
            Loaded ours = new Loaded(wrk, service, "/v1/scores", CONNECTIONS, effort.seconds());
            Loaded theirs = new Loaded(wrk, comparison, "/v1/comparison/sheet", CONNECTIONS, effort.seconds());
            ours.warmUp(effort.warmUps());
            if (effort.profile()) {
                ours.run(effort.rounds());
                new Report(project, effort, "p1-profile", "Where scoring spends its CPU time")
                        .writeProfile(stack, service);
                return;
            }
            theirs.warmUp(effort.warmUps());
            Rounds rounds = new Rounds("requests/s").alternate(effort.rounds(), ours, theirs);
            new Report(project, effort, "p1", "Scoring against parsing")
                    .add("""
                            `POST /v1/scores`, 25 answers in, full result out (mean %,d bytes), validated, against `benchmarks/comparison`,
                            which parses the same JSON into the same records and writes as many ready bytes. wrk with %d connections
                            on the same machine, %d different sheets in turn, %d s a round.

                            On both sides: token check (RS256, verified anew every ten seconds), tenant gate, strict JSON, request id, event loop. On neither:
                            database, idempotency row, TLS.""".formatted(bytes, CONNECTIONS, bodies.size(), effort.seconds()))
                    .goal("Goal ≥", rounds.medianRatio(), GOAL)
                    .surroundings(stack)
                    .add(rounds.table("scoring", "comparison"))
                    .add("CPU time of the process for one request, median: scoring %.0f µs, comparison %.0f µs."
                            .formatted(ours.cpuMicros(effort.rounds()), theirs.cpuMicros(effort.rounds())))
                    .write();
        }
    }

    private static int meanAnswerBytes(String url, String token, List<String> bodies)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        long bytes = 0;
        for (String body : bodies) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(url + " answered " + answer.statusCode());
            }
            bytes += answer.body().length;
        }
        return Math.toIntExact(bytes / bodies.size());
    }
}
