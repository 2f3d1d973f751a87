package dev.toride.local.launcher;

import dev.toride.local.infrastructure.Infrastructure;
import dev.toride.local.infrastructure.Ports;
import dev.toride.local.infrastructure.Secrets;
import dev.toride.local.infrastructure.StartFailure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The infrastructure in this JVM and the three services as its children.
 *
 * <p>Starting and stopping may meet (Ctrl-C while it starts): each step of the start holds this object's monitor, {@link #close} takes it, and
 * no step begins once stopping was asked for.
 */
final class Stack implements AutoCloseable {

    private static final Duration READY = Duration.ofSeconds(180);
    private static final Duration SERVICE_STOP = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Path project;
    private final DataDirectory data;
    private final Options options;
    private final Secrets secrets;
    private final ServiceEnvironment environment;
    private final PrintStream out;
    private final Clock clock;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private Infrastructure infrastructure;
    private RunFile runFile;
    private boolean stopping;

    Stack(Path project, DataDirectory data, Options options, Secrets secrets, PrintStream out, Clock clock) {
        this.project = project;
        this.data = data;
        this.options = options;
        this.secrets = secrets;
        this.environment = environment(options, secrets);
        this.out = out;
        this.clock = clock;
    }

    private static ServiceEnvironment environment(Options options, Secrets secrets) {
        Map<String, Integer> http = new HashMap<>();
        Map<String, Integer> management = new HashMap<>();
        for (Service service : Service.values()) {
            http.put(service.label(), options.port(service.http()));
            management.put(service.label(), options.port(service.management()));
        }
        Ports ports = new Ports(
                options.port(Endpoint.POSTGRES),
                options.port(Endpoint.KAFKA),
                options.port(Endpoint.KAFKA_CONTROLLER),
                options.port(Endpoint.ISSUER));
        return new ServiceEnvironment(ports, http, management, secrets);
    }

    /** Thrown out of a start that was interrupted by a stop: not an error. */
    static final class Stopping extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Starts everything and returns when all services say that they are ready.
     *
     * @throws StartFailure where a person can put it right
     * @throws Stopping if {@link #close} came in between
     */
    RunFile start() throws IOException {
        startInfrastructure();
        for (Service service : Service.values()) {
            startService(service);
        }
        awaitReady();
        return remember(runFile.withReady());
    }

    private synchronized void startInfrastructure() throws IOException {
        requireNotStopping();
        remember(new RunFile(ProcessMark.of(ProcessHandle.current()), false, options.ports(), Map.of()));
        Instant begin = clock.instant();
        progress("PostgreSQL, Kafka and the token issuer …");
        infrastructure = Infrastructure.start(
                new Infrastructure.Plan(
                        project, data.path(), data.postgresBinaries(), environment.infrastructure(), secrets, true),
                clock);
        progress("PostgreSQL, Kafka and the token issuer are ready (" + since(begin) + ").");
    }

    private synchronized void startService(Service service) throws IOException {
        requireNotStopping();
        ServiceProcess process =
                ServiceProcess.start(service, service.jar(project), environment.of(service.label()), data.logs());
        services.put(service, process);
        remember(runFile.withService(service, process.mark()));
    }

    private void awaitReady() throws IOException {
        Instant begin = clock.instant();
        progress("The services assessment, inventory and document …");
        Set<Service> waiting = EnumSet.allOf(Service.class);
        while (!waiting.isEmpty()) {
            for (Service service : EnumSet.copyOf(waiting)) {
                if (readyOrThrow(service)) {
                    waiting.remove(service);
                    progress("The " + service.label() + " service is ready (" + since(begin) + ").");
                }
            }
            if (clock.instant().isAfter(begin.plus(READY))) {
                throw new StartFailure("Not ready after " + READY.toSeconds() + " s: " + waiting + "; see the logs in "
                        + data.logs() + ".");
            }
            pause();
        }
    }

    private boolean readyOrThrow(Service service) throws IOException {
        ServiceProcess process = process(service);
        if (!process.isAlive()) {
            throw new StartFailure(process.obituary());
        }
        return process.isReady();
    }

    private synchronized ServiceProcess process(Service service) {
        requireNotStopping();
        return services.get(service);
    }

    /**
     * Watches the services for ever; one that ends after it was ready is started again, as a cluster would.
     *
     * @throws StartFailure if a service ends again before it is ready
     * @throws Stopping when {@link #close} was called
     */
    void supervise() throws IOException {
        while (true) {
            for (Service service : Service.values()) {
                ServiceProcess process = process(service);
                if (!process.isAlive()) {
                    progress(process.obituary());
                    progress("Starting the " + service.label() + " service again …");
                    startService(service);
                    awaitReady();
                }
            }
            pause();
        }
    }

    private RunFile remember(RunFile now) throws IOException {
        now.write(data.runFile());
        runFile = now;
        return now;
    }

    private void requireNotStopping() {
        if (stopping) {
            throw new Stopping();
        }
    }

    /** Stops services, broker and database, in this order; waits for a step of the start that is under way. */
    @Override
    public synchronized void close() {
        if (stopping) {
            return;
        }
        stopping = true;
        if (!services.isEmpty()) {
            progress("Stopping the services …");
            services.values().forEach(ServiceProcess::askToStop);
            services.values().forEach(service -> service.awaitEnd(SERVICE_STOP));
        }
        if (infrastructure != null) {
            progress("Stopping Kafka and PostgreSQL …");
            infrastructure.close();
        }
        try {
            Files.deleteIfExists(data.runFile());
        } catch (IOException e) {
            progress("Could not delete " + data.runFile() + ": " + e.getMessage());
        }
        progress("Stopped.");
    }

    private void progress(String line) {
        out.println("  " + line);
    }

    private String since(Instant begin) {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(begin, clock.instant()).toMillis() / 1000.0);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        }
    }
}
