package dev.toride.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator {@code wrk}, sending a set of bodies in turn. */
final class Wrk {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern REQUESTS = Pattern.compile("([0-9]+) requests in");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)\\b");
    private static final int THREADS = 1;

    private final Path script;

    /** @param rate requests per second; @param p99Millis of their latency; @param requests all of them */
    record Sample(double rate, double p99Millis, long requests) {}

    /**
     * @param folder for the script
     * @param bodies sent in turn, as JSON
     */
    Wrk(Path folder, String token, List<String> bodies) throws IOException {
        StringBuilder lua = new StringBuilder("""
                wrk.method = "POST"
                wrk.headers["Content-Type"] = "application/json"
                """);
        lua.append("wrk.headers[\"Authorization\"] = \"Bearer ").append(token).append("\"\n");
        lua.append("local bodies = {\n");
        bodies.forEach(body -> lua.append("[==[").append(body).append("]==],\n"));
        lua.append("""
                }
                local ready = {}
                local next = 0
                function init(args)
                  for i, body in ipairs(bodies) do ready[i] = wrk.format(nil, nil, nil, body) end
                end
                function request()
                  next = next % #ready + 1
                  return ready[next]
                end
                """);
        script = Files.writeString(Files.createTempFile(folder, "wrk", ".lua"), lua);
    }

    /** @throws IllegalStateException if a single answer was no success: what fails at once looks fast */
    Sample run(String url, int connections, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "wrk",
                        "--latency",
                        "-t" + THREADS,
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "-s",
                        script.toString(),
                        url)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(output);
        Matcher requests = REQUESTS.matcher(output);
        Matcher p99 = P99.matcher(output);
        boolean clean = !output.contains("Non-2xx") && !output.contains("Socket errors");
        if (process.waitFor() != 0 || !clean || !rate.find() || !p99.find() || !requests.find()) {
            throw new IllegalStateException("wrk against " + url + ":\n" + output);
        }
        double unit = switch (p99.group(2)) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1000;
        };
        return new Sample(
                Double.parseDouble(rate.group(1)),
                Double.parseDouble(p99.group(1)) * unit,
                Long.parseLong(requests.group(1)));
    }
}
