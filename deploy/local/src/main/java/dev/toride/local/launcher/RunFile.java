package dev.toride.local.launcher;

import dev.toride.local.infrastructure.Directories;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What is known about the stack on a data directory, for the other commands and for the next start after a kill.
 *
 * @param launcher the process that holds it all together
 * @param ready whether everything answered
 * @param ports where each endpoint listens
 * @param services the processes started so far
 */
record RunFile(ProcessMark launcher, boolean ready, Map<Endpoint, Integer> ports, Map<Service, ProcessMark> services) {

    RunFile {
        ports = new EnumMap<>(ports);
        services = services.isEmpty() ? new EnumMap<>(Service.class) : new EnumMap<>(services);
    }

    RunFile withService(Service service, ProcessMark process) {
        Map<Service, ProcessMark> more = new EnumMap<>(Service.class);
        more.putAll(services);
        more.put(service, process);
        return new RunFile(launcher, ready, ports, more);
    }

    RunFile withReady() {
        return new RunFile(launcher, true, ports, services);
    }

    /** Base URL such as {@code http://localhost:8081}. */
    String url(Endpoint endpoint) {
        return "http://localhost:" + ports.get(endpoint);
    }

    String issuer() {
        return url(Endpoint.ISSUER) + "/toride";
    }

    void write(Path file) throws IOException {
        Properties values = new Properties();
        put(values, "launcher", launcher);
        values.setProperty("ready", Boolean.toString(ready));
        ports.forEach((endpoint, port) -> values.setProperty("port." + endpoint.label(), Integer.toString(port)));
        services.forEach((service, process) -> put(values, service.label(), process));
        StringWriter text = new StringWriter();
        values.store(text, null);
        Directories.writeSecret(file, text.toString());
    }

    /** Empty when nothing was started, or the file is not whole. */
    static Optional<RunFile> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        Properties values = new Properties();
        values.load(new StringReader(Files.readString(file)));
        Optional<ProcessMark> launcher = mark(values, "launcher");
        Map<Endpoint, Integer> ports = new EnumMap<>(Endpoint.class);
        for (Endpoint endpoint : Endpoint.values()) {
            ports.put(endpoint, Integer.parseInt(values.getProperty("port." + endpoint.label(), "0")));
        }
        Map<Service, ProcessMark> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            mark(values, service.label()).ifPresent(process -> services.put(service, process));
        }
        return launcher.map(
                mark -> new RunFile(mark, Boolean.parseBoolean(values.getProperty("ready")), ports, services));
    }

    private static void put(Properties values, String name, ProcessMark process) {
        values.setProperty(name + ".pid", Long.toString(process.pid()));
        values.setProperty(name + ".started", process.started().toString());
    }

    private static Optional<ProcessMark> mark(Properties values, String name) {
        String pid = values.getProperty(name + ".pid");
        String started = values.getProperty(name + ".started");
        return pid == null || started == null
                ? Optional.empty()
                : Optional.of(new ProcessMark(Long.parseLong(pid), Instant.parse(started)));
    }
}
