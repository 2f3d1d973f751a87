package dev.toride.local.launcher;

import dev.toride.local.infrastructure.StartFailure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code up} was asked for: options win over the environment, the environment over the defaults.
 *
 * @param ports where each endpoint listens, all different
 * @param walk run the main job once all is ready
 * @param detach return when all is ready
 */
record Options(Map<Endpoint, Integer> ports, boolean walk, boolean detach) {

    private static final int HIGHEST_PORT = 65535;

    Options {
        ports = new EnumMap<>(ports);
    }

    /** @throws StartFailure naming the option or variable that is wrong */
    static Options parse(List<String> arguments, Map<String, String> environment) {
        Map<Endpoint, Integer> ports = new EnumMap<>(Endpoint.class);
        for (Endpoint endpoint : Endpoint.values()) {
            String given = environment.get(endpoint.variable());
            ports.put(endpoint, given == null ? endpoint.defaultPort() : port(endpoint.variable(), given));
        }
        Set<String> flags = new HashSet<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (option.equals("--walk") || option.equals("--detach")) {
                flags.add(option);
                continue;
            }
            Endpoint endpoint = Arrays.stream(Endpoint.values())
                    .filter(candidate -> candidate.option().equals(option))
                    .findFirst()
                    .orElseThrow(() -> new StartFailure("Unknown option " + option + ". " + usage()));
            if (!rest.hasNext()) {
                throw new StartFailure(option + " needs a port number.");
            }
            ports.put(endpoint, port(option, rest.next()));
        }
        requireDifferent(ports);
        return new Options(ports, flags.contains("--walk"), flags.contains("--detach"));
    }

    private static int port(String name, String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new StartFailure(name + " must be a port number from 1 to " + HIGHEST_PORT + ", not `" + text + "`.");
        }
        return Integer.parseInt(text);
    }

    private static void requireDifferent(Map<Endpoint, Integer> ports) {
        Map<Integer, Endpoint> seen = new HashMap<>();
        ports.forEach((endpoint, port) -> {
            Endpoint other = seen.put(port, endpoint);
            if (other != null) {
                throw new StartFailure(
                        "Port " + port + " was given to both " + other.option() + " and " + endpoint.option() + ".");
            }
        });
    }

    int port(Endpoint endpoint) {
        return ports.get(endpoint);
    }

    /** The ports as options again, for the detached launcher. */
    List<String> portArguments() {
        List<String> arguments = new ArrayList<>();
        ports.forEach((endpoint, port) -> arguments.addAll(List.of(endpoint.option(), Integer.toString(port))));
        return arguments;
    }

    static String usage() {
        return "Usage: up [--walk] [--detach] [--NAME-port N]…, NAME being one of "
                + String.join(
                        ", ",
                        Arrays.stream(Endpoint.values()).map(Endpoint::label).toList())
                + ".";
    }
}
