package dev.toride.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A server under wrk: throughput for the ratio and, less moved by what else the machine does, its own CPU time for each request. */
final class Loaded implements Rounds.Side {
    private static final int COMPARED = 5;
    private static final double STILL = 0.97;

    private final Wrk wrk;
    private final Stack.Running server;
    private final String path;
    private final int connections;
    private final int seconds;
    private final List<Double> micros = new ArrayList<>();

    Loaded(Wrk wrk, Stack.Running server, String path, int connections, int seconds) {
        this.wrk = wrk;
        this.server = server;
        this.path = path;
        this.connections = connections;
        this.seconds = seconds;
    }

    @Override
    public double run() throws Exception {
        Duration before = server.member().cpu();
        Wrk.Sample sample = wrk.run(server.url() + path, connections, seconds);
        Duration used = server.member().cpu().minus(before);
        micros.add(used.toNanos() / 1000.0 / sample.requests());
        return sample.rate();
    }

    /** Loads it until its compilers have done what they can: the CPU time of a request has stopped to fall. */
    void warmUp(int roundsMax) throws Exception {
        boolean falling = true;
        for (int round = 1; round <= roundsMax && falling; round++) {
            double rate = run();
            System.out.printf(
                    Locale.ROOT, "warming up %s: %,.0f requests/s, %.0f µs of CPU each%n", path, rate, cpuMicros(1));
            falling = round < 2 * COMPARED || cpuMicros(COMPARED) < STILL * cpuMicros(2 * COMPARED);
        }
    }

    void run(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            run();
        }
    }

    /** Median of the CPU time of the server's process for one request, over the last rounds. */
    double cpuMicros(int rounds) {
        return Rounds.median(micros.subList(Math.max(0, micros.size() - rounds), micros.size()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
    }
}
