package dev.toride.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a psql script over JDBC, so that one file serves psql in a container and this JVM, which has no psql.
 *
 * <p>It understands what {@code service-database.sql} says it keeps to: statements ending a line with {@code ;}, {@code \gexec},
 * {@code \set} with concatenation, {@code \connect} and the variables {@code :'text'} and {@code :"identifier"}. Anything else fails loudly.
 */
public final class PsqlScript {

    /** Opens a superuser connection to a database; the script closes it. */
    public interface Connections {
        Connection open(String database) throws SQLException;
    }

    private static final Pattern QUOTED_VARIABLE = Pattern.compile("(?<!:):(['\"])([a-z_]+)\\1");

    private final List<String> lines;

    private PsqlScript(List<String> lines) {
        this.lines = lines;
    }

    public static PsqlScript read(Path file) throws IOException {
        return new PsqlScript(Files.readAllLines(file));
    }

    /**
     * Runs the script from the given database on; each statement commits by itself, as in psql.
     *
     * @param variables as given to psql with {@code --set}
     * @throws SQLException also for a missing variable or something of psql that is not understood here
     */
    public void run(Connections connections, String database, Map<String, String> variables) throws SQLException {
        Map<String, String> values = new HashMap<>(variables);
        Connection connection = connections.open(database);
        try {
            StringBuilder statement = new StringBuilder();
            for (String line : lines) {
                String text = line.strip();
                if (text.isEmpty() || text.startsWith("--")) {
                    continue;
                }
                List<String> words = List.of(text.split("\\s+", -1));
                switch (words.getFirst()) {
                    case "\\set" -> values.put(words.get(1), concatenated(words.subList(2, words.size()), values));
                    case "\\connect" -> {
                        connection.close();
                        connection = connections.open(concatenated(words.subList(1, words.size()), values));
                    }
                    case "\\gexec" -> executeEachResult(connection, take(statement, values));
                    default -> {
                        if (text.startsWith("\\")) {
                            throw new SQLException(
                                    "The script uses " + words.getFirst() + ", which is not understood here.");
                        }
                        statement.append(line).append('\n');
                        if (text.endsWith(";")) {
                            execute(connection, take(statement, values));
                        }
                    }
                }
            }
            if (!statement.toString().isBlank()) {
                throw new SQLException("The script ends inside a statement: " + statement);
            }
        } finally {
            connection.close();
        }
    }

    private static String concatenated(List<String> words, Map<String, String> values) throws SQLException {
        StringBuilder result = new StringBuilder();
        for (String word : words) {
            result.append(word.startsWith(":") ? value(word.substring(1), values) : word);
        }
        return result.toString();
    }

    private static String take(StringBuilder statement, Map<String, String> values) throws SQLException {
        Matcher matcher = QUOTED_VARIABLE.matcher(statement);
        StringBuilder sql = new StringBuilder();
        while (matcher.find()) {
            String quote = matcher.group(1);
            String quoted = quote + value(matcher.group(2), values).replace(quote, quote + quote) + quote;
            matcher.appendReplacement(sql, Matcher.quoteReplacement(quoted));
        }
        matcher.appendTail(sql);
        statement.setLength(0);
        return sql.toString();
    }

    private static String value(String name, Map<String, String> values) throws SQLException {
        String value = values.get(name);
        if (value == null) {
            throw new SQLException("The script needs the variable " + name + ".");
        }
        return value;
    }

    private static void executeEachResult(Connection connection, String query) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        for (String sql : statements) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
