package dev.toride.local.infrastructure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of the infrastructure in a process of its own, so that a test can kill it alone:
 * {@code Part PROJECT DATA database|broker|issuer POSTGRES-PORT KAFKA-PORT KAFKA-CONTROLLER-PORT ISSUER-PORT}.
 *
 * <p>Data is kept and forced to disk, as in the launcher. It prints its name and {@value #READY} when it answers, and stops in order when its standard
 * input ends: whoever started it is gone then, however that came about.
 */
public final class Part {

    static final String READY = "ready";

    private Part() {}

    public static void main(String[] arguments) throws Exception {
        Logging.toConsole();
        Path data = Path.of(arguments[1]).toAbsolutePath().normalize();
        List<Integer> ports = new ArrayList<>();
        for (String port : List.of(arguments).subList(3, 7)) {
            ports.add(Integer.valueOf(port));
        }
        Infrastructure.Plan plan = new Infrastructure.Plan(
                Path.of(arguments[0]).toAbsolutePath().normalize(),
                data,
                data.resolve("postgres-binaries"),
                new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3)),
                Secrets.of(data.resolve("secrets.properties")),
                true);
        AutoCloseable started = start(arguments[2], plan);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started), "stop"));
        System.out.println(arguments[2] + " " + READY);
        while (System.in.read() >= 0) {
            // nothing is said on it; only its end counts
        }
        System.exit(0);
    }

    private static void stop(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception e) {
            System.err.println("did not stop in order: " + e);
        }
    }

    private static AutoCloseable start(String name, Infrastructure.Plan plan) throws IOException {
        return switch (name) {
            case "database" -> Infrastructure.startPostgres(plan);
            case "broker" -> Infrastructure.startKafka(plan, Topic.read(plan.topics()));
            case "issuer" -> Infrastructure.startIssuer(plan, Clock.systemUTC());
            default -> throw new StartFailure("Unknown part " + name + ": database, broker or issuer.");
        };
    }
}
