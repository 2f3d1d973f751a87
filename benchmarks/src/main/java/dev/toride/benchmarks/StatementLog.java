package dev.toride.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL itself says a service has sent: the statements of one request, with their parameters. */
final class StatementLog {
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d [^\\n]*?@[^:\\n]*:");
    private static final Pattern EXECUTED = Pattern.compile("(?s)^\\s*LOG:\\s+(?:execute [^:]+|statement): (.*)$");
    private static final Pattern DETAIL = Pattern.compile("(?s)^\\s*DETAIL:\\s+[Pp]arameters: (.*)$");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:'((?:[^']++|'')*+)'|(NULL))");

    private StatementLog() {}

    /** @param parameters by number; null for NULL */
    record Sent(String sql, Map<Integer, String> parameters) {}

    /**
     * Logs every statement of one user while something happens.
     *
     * @param log that PostgreSQL keeps
     */
    static List<Sent> during(Connection superuser, String user, Path log, Callable<?> work) throws Exception {
        set(superuser, "alter system set log_statement = 'all'");
        int before = Files.readString(log).length();
        work.call();
        set(superuser, "alter system reset log_statement");
        return read(Files.readString(log).substring(before), user);
    }

    private static void set(Connection superuser, String sql) throws SQLException, InterruptedException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
            statement.execute("select pg_reload_conf()");
        }
        // Each backend reads its configuration again before its next statement, once the signal has reached it.
        Thread.sleep(1000);
    }

    private static List<Sent> read(String log, String user) {
        List<Sent> sent = new ArrayList<>();
        Matcher entry = ENTRY.matcher(log);
        int from = -1;
        boolean ofUser = false;
        while (true) {
            boolean more = entry.find();
            if (from >= 0 && ofUser) {
                note(log.substring(from, more ? entry.start() : log.length()), sent);
            }
            if (!more) {
                return sent;
            }
            from = entry.end();
            ofUser = entry.group().contains(user + "@");
        }
    }

    private static void note(String message, List<Sent> sent) {
        Matcher executed = EXECUTED.matcher(message.replace("\n\t", "\n").stripTrailing());
        Matcher detail = DETAIL.matcher(message.replace("\n\t", "\n"));
        if (executed.matches()) {
            sent.add(new Sent(executed.group(1).strip(), new LinkedHashMap<>()));
        } else if (detail.matches() && !sent.isEmpty()) {
            Matcher parameter = PARAMETER.matcher(detail.group(1));
            while (parameter.find()) {
                String value = parameter.group(2);
                sent.getLast()
                        .parameters()
                        .put(Integer.valueOf(parameter.group(1)), value == null ? null : value.replace("''", "'"));
            }
        }
    }
}
