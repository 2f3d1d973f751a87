package dev.toride.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** {@code Main PROJECT BENCHMARK [--quick] [--profile] [--keep]}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        List<String> options = List.of(arguments);
        Effort length = options.contains("--quick") ? Effort.QUICK : Effort.FULL;
        Effort effort = options.contains("--profile") ? length.profiled() : length;
        switch (arguments[1]) {
            case "p1" -> ScoresBenchmark.run(project, effort);
            case "p2" -> OneCallBenchmark.run(project, effort);
            case "p3" -> BulkBenchmark.run(project, effort);
            case "p7" -> GrowthBenchmark.run(project, effort, options.contains("--keep"));
            default -> {
                System.err.println("Unknown benchmark " + arguments[1] + ": p1, p2, p3 or p7.");
                System.exit(2);
            }
        }
    }
}
