package dev.toride.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator, sending what a service was seen to send: prepared protocol, everything as parameters. */
final class PgBench {
    private static final Pattern TPS = Pattern.compile("(?m)^tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\d+)");
    private static final int THREADS = 2;

    private final Stack stack;
    private final String database;
    private final String user;
    private final Path script;
    private final Map<String, String> variables = new LinkedHashMap<>();

    /**
     * @param statements in order, each with the parameters it was sent with
     * @param fresh what stands in place of a parameter that must differ in each transaction, by statement and number; null keeps the value
     */
    PgBench(
            Stack stack,
            String database,
            String user,
            String prologue,
            List<StatementLog.Sent> statements,
            BiFunction<String, String, String> fresh)
            throws IOException {
        this.stack = stack;
        this.database = database;
        this.user = user;
        StringBuilder text = new StringBuilder(prologue);
        for (StatementLog.Sent statement : statements) {
            text.append(bound(statement, fresh)).append(";\n");
        }
        script = Files.writeString(stack.folder().resolve("pgbench.sql"), text);
    }

    private String bound(StatementLog.Sent statement, BiFunction<String, String, String> fresh) {
        Matcher placeholder = PLACEHOLDER.matcher(statement.sql());
        StringBuilder text = new StringBuilder();
        while (placeholder.find()) {
            String value = statement.parameters().get(Integer.valueOf(placeholder.group(1)));
            String expression = value == null ? "null" : fresh.apply(statement.sql(), value);
            if (expression == null) {
                String name = "v" + variables.size();
                variables.put(name, value);
                expression = ":" + name;
            }
            placeholder.appendReplacement(text, Matcher.quoteReplacement(expression));
        }
        return placeholder.appendTail(text).toString();
    }

    String script() throws IOException {
        return Files.readString(script);
    }

    /** @return transactions per second */
    double run(int connections, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pgbench", "--no-vacuum", "--protocol=prepared"));
        command.addAll(List.of("--client=" + connections, "--jobs=" + THREADS, "--time=" + seconds));
        command.addAll(List.of("--host=127.0.0.1", "--port=" + stack.postgresPort(), "--username=" + user));
        command.add("--file=" + script);
        variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
        command.add(database);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", stack.rolePassword());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(output);
        Matcher failed = FAILED.matcher(output);
        if (process.waitFor() != 0
                || !tps.find()
                || failed.find() && !failed.group(1).equals("0")) {
            throw new IllegalStateException("pgbench:\n" + output);
        }
        return Double.parseDouble(tps.group(1));
    }
}
