package dev.toride.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A service running as a child process. */
final class ServiceProcess {

    private static final Duration PROBE = Duration.ofSeconds(2);
    private static final int LAST_LINES = 20;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PROBE).build();

    private final Service service;
    private final Process process;
    private final BoundedLog log;
    private final Thread logThread;
    private final URI readiness;

    private ServiceProcess(Service service, Process process, BoundedLog log, Thread logThread, URI readiness) {
        this.service = service;
        this.process = process;
        this.log = log;
        this.logThread = logThread;
        this.readiness = readiness;
    }

    /** Starts the service with exactly the given TORIDE_ variables; those of the shell are not for it. */
    static ServiceProcess start(Service service, Path jar, Map<String, String> environment, Path logs)
            throws IOException {
        Files.createDirectories(logs);
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + service.heapMegabytes() + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true);
        command.environment().keySet().removeIf(name -> name.startsWith("TORIDE_") || name.equals("CLASSPATH"));
        command.environment().putAll(environment);
        Process process = command.start();
        process.getOutputStream().close();
        BoundedLog log = new BoundedLog(logs.resolve(service.label() + ".log"));
        Thread logThread = Thread.ofPlatform()
                .name(service.label() + "-log")
                .daemon()
                .start(() -> log.copy(process.getInputStream()));
        URI readiness = URI.create("http://127.0.0.1:" + environment.get("TORIDE_MANAGEMENT_PORT") + "/q/health/ready");
        return new ServiceProcess(service, process, log, logThread, readiness);
    }

    Service service() {
        return service;
    }

    /** One sentence on how it ended, and the end of its log. */
    String obituary() throws IOException {
        try {
            logThread.join(PROBE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "The " + service.label() + " service ended with exit code " + process.exitValue()
                + ". The last lines of " + log.file() + ":\n    " + String.join("\n    ", log.lastLines(LAST_LINES));
    }

    ProcessMark mark() {
        return ProcessMark.of(process.toHandle());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isReady() {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(readiness)
                                            .timeout(PROBE)
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Only asks; {@link #awaitEnd} waits. So that all services stop side by side. */
    void askToStop() {
        process.destroy();
    }

    void awaitEnd(Duration patience) {
        ProcessMark.stop(process.toHandle(), patience);
    }
}
