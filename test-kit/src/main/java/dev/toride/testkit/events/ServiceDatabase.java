package dev.toride.testkit.events;

import dev.toride.testkit.infrastructure.TestInfrastructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, seen and changed as no role of the service could. */
public final class ServiceDatabase {
    private ServiceDatabase() {}

    public static long count(String sql, Object... arguments) {
        return Long.parseLong(column(sql, arguments).getFirst());
    }

    /** The first column of a query, as texts. */
    public static List<String> column(String sql, Object... arguments) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    values.add(row.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join(";\n", statements), e);
        }
    }

    /** A session that has run a statement and keeps what the statement took until it is closed. */
    public static Connection holding(String statement) {
        try {
            Connection connection = connect();
            try (Statement taking = connection.createStatement()) {
                taking.execute(statement);
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static Connection connect() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("TORIDE_DATABASE_URL", String.class);
        return TestInfrastructure.current().connectAsSuperuser(url.substring(url.lastIndexOf('/') + 1));
    }
}
