package dev.toride.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** P3: bulk scoring against Jackson parsing the same lines and writing as many bytes. */
final class BulkBenchmark {
    private static final int HEAP_MEGABYTES = 256;
    private static final double GOAL = 0.60;

    private BulkBenchmark() {}

    static void run(Path project, Effort effort) throws Exception {
        List<String> block = block();
        int warmUps = 12;
        try (Stack stack = Stack.start(project, "p3", true, "database", "broker", "issuer")) {
            String token = stack.token("benchmark");
            Stack.Running service =
                    stack.startService("assessment", "assessment", "assessment-service", HEAP_MEGABYTES, Map.of());
            LineStream ours = new LineStream(service.url() + "/v1/scores/bulk", token, block);
            LineStream.Answer measured = ours.send(effort.streamLines());
            if (!measured.first().contains("\"result\"")) {
                throw new IllegalStateException("not scored: " + measured.first());
            }
            int bytes = Math.toIntExact(measured.bytes() / measured.lines());
            Stack.Running comparison = stack.startService(
                    "comparison",
                    "assessment",
                    "benchmarks/comparison",
                    HEAP_MEGABYTES,
                    Map.of("COMPARISON_LINE_BYTES", Integer.toString(bytes)));
            LineStream theirs = new LineStream(comparison.url() + "/v1/comparison/lines", token, block);
            System.out.println("warming up");
            new Rounds("lines/s")
                    .alternate(
                            warmUps,
                            () -> ours.send(effort.streamLines() / 10).linesPerSecond(),
                            () -> theirs.send(effort.streamLines() / 10).linesPerSecond());
            int warm = new HeapLog(stack.gcLog("assessment")).lastSecond();
            Rounds rounds = new Rounds("lines/s")
                    .alternate(
                            effort.streams(),
                            () -> ours.send(effort.streamLines()).linesPerSecond(),
                            () -> theirs.send(effort.streamLines()).linesPerSecond());
            new Report(project, effort, "p3", "Bulk scoring against parsing")
                    .add(String.format(Locale.ROOT, """
                            `POST /v1/scores/bulk`, one stream of %,d lines of %d bytes in the mean, each a sheet of 25 answers with a reference,
                            compact results (mean %d bytes) out, against `benchmarks/comparison`, where Jackson parses the same lines
                            into the same records and a ready line of as many bytes is written for each. One client over a plain socket, which
                            reads while it sends and counts the lines. Each JVM has a heap of %d MB.

                            On both sides: one token check, strict JSON, chunked bodies, a worker thread. On neither: database, gzip, TLS.""", effort.streamLines(), meanBytes(block), bytes, HEAP_MEGABYTES))
                    .goal("Goal ≥", rounds.medianRatio(), GOAL)
                    .surroundings(stack)
                    .add(rounds.table("scoring", "comparison"))
                    .add("## Heap of the service while it scored these streams\n\n"
                            + new HeapLog(stack.gcLog("assessment")).table(warm))
                    .write();
        }
    }

    private static List<String> block() {
        List<String> block = new ArrayList<>();
        for (String answers : Sheets.answers()) {
            block.add("{\"reference\":\"company-%04d\",\"questionnaire\":\"%s\",\"answers\":%s}"
                    .formatted(block.size(), Sheets.QUESTIONNAIRE, answers));
        }
        return block;
    }

    private static int meanBytes(List<String> lines) {
        return (int)
                lines.stream().mapToInt(line -> line.length() + 1).average().orElseThrow();
    }
}
