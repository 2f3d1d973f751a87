package dev.toride.assessment.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** A row that another replica is about to change, until this is closed. */
record HeldRow(Connection connection) implements AutoCloseable {
    static HeldRow of(String tenant, String table, String column, UUID value) throws SQLException {
        Config config = ConfigProvider.getConfig();
        Connection connection = DriverManager.getConnection(
                config.getValue("TORIDE_DATABASE_URL", String.class),
                config.getValue("TORIDE_DATABASE_SERVICE_USERNAME", String.class),
                config.getValue("TORIDE_DATABASE_SERVICE_PASSWORD", String.class));
        connection.setAutoCommit(false);
        try (PreparedStatement tenantSet = connection.prepareStatement("select set_config('app.tenant', ?, true)");
                PreparedStatement hold = connection.prepareStatement(
                        "select id from " + table + " where " + column + " = ? for update")) {
            tenantSet.setString(1, tenant);
            tenantSet.execute();
            hold.setObject(1, value);
            if (!hold.executeQuery().next()) {
                throw new IllegalStateException("there is no such row");
            }
        }
        return new HeldRow(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
