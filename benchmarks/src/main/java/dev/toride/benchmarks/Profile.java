package dev.toride.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Where a service spent its CPU time, from a JFR recording: each sample counts for the first part that its stack passes through. */
final class Profile {
    /** Of CPU time in Java, in the JVM and in the kernel (JEP 509); the usual sample sees the first alone. */
    private static final String SAMPLE = "jdk.CPUTimeSample";

    private static final String REST = "everything else";

    /** In this order: what is within something else comes before it. */
    private static final Map<String, Pattern> PARTS = parts();

    private Profile() {}

    private static Map<String, Pattern> parts() {
        Map<String, Pattern> parts = new LinkedHashMap<>();
        parts.put(
                "token check",
                Pattern.compile("org\\.jose4j\\.|io\\.quarkus\\.oidc\\.runtime\\.Oidc|kit\\.token\\.VerifiedTokens"));
        parts.put("SQL: look-up, with reading the previous result", Pattern.compile("OneCallStatements\\.lookUp"));
        parts.put("JSON for the database and the event", Pattern.compile("StoredJson\\.write|Outbox\\.text"));
        parts.put("SQL: insert", Pattern.compile("OneCallStatements\\.insert"));
        parts.put("scoring", Pattern.compile("Results\\.|Assessment\\.complete|\\.Scorer\\."));
        parts.put("the rest of the service's own code", Pattern.compile("OneCallService\\."));
        parts.put("transaction: begin and commit", Pattern.compile("TransactionalInterceptor"));
        parts.put("JSON of the answer", Pattern.compile("\\.writeResponse"));
        parts.put("JSON of the request", Pattern.compile("MessageBodyReader|RequestDeserializeHandler"));
        parts.put("validation", Pattern.compile("hibernate\\.validator"));
        parts.put(
                "permission and tenant of the request", Pattern.compile("PermissionsAllowed|EagerSecurity|TenantGate"));
        parts.put("HTTP: Quarkus REST", Pattern.compile("resteasy\\.reactive"));
        parts.put("HTTP: Vert.x and Netty", Pattern.compile("io\\.vertx\\.|io\\.netty\\."));
        return parts;
    }

    /** A Markdown table of shares, largest first. */
    static String table(Path recording) throws IOException {
        Map<String, Integer> samples = new LinkedHashMap<>();
        int all = 0;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                    samples.merge(part(event), 1, Integer::sum);
                    all++;
                }
            }
        }
        int total = Math.max(1, all);
        List<Map.Entry<String, Integer>> sorted = samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        return "| part | share of %,d samples |\n|---|---|\n".formatted(all)
                + sorted.stream()
                        .map(entry -> String.format(
                                Locale.ROOT, "| %s | %.1f %% |%n", entry.getKey(), 100.0 * entry.getValue() / total))
                        .collect(Collectors.joining());
    }

    private static String part(RecordedEvent sample) {
        String stack = sample.getStackTrace().getFrames().stream()
                .map(frame -> frame.getMethod().getType().getName() + "."
                        + frame.getMethod().getName() + "\n")
                .collect(Collectors.joining());
        return PARTS.entrySet().stream()
                .filter(part -> part.getValue().matcher(stack).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(REST);
    }
}
