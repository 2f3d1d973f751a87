package dev.toride.system.failure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What stands in a service's database, past row-level security. */
record Rows(Cluster cluster, Service service) {

    /** The versions of one tenant's aggregates. */
    Map<UUID, Long> versions(String table, String tenant) throws SQLException {
        return numbers("select id, version from " + table + " where tenant_id = ?", tenant);
    }

    /** The sequence that was learnt last of each aggregate of another service. */
    Map<UUID, Long> sequences(String table, String tenant) throws SQLException {
        return numbers("select id, sequence from " + table + " where tenant_id = ?", tenant);
    }

    /** The events that were applied, by their type. The table's key allows each once. */
    Map<String, Set<UUID>> appliedEvents(String tenant) throws SQLException {
        try (Connection connection = cluster.connect(service);
                PreparedStatement select =
                        connection.prepareStatement("select type, event_id from processed_event where tenant_id = ?")) {
            select.setString(1, tenant);
            Map<String, Set<UUID>> applied = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    applied.computeIfAbsent(rows.getString(1), type -> new HashSet<>())
                            .add(rows.getObject(2, UUID.class));
                }
            }
            return applied;
        }
    }

    long count(String table) throws SQLException {
        try (Connection connection = cluster.connect(service);
                PreparedStatement select = connection.prepareStatement("select count(*) from " + table);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private Map<UUID, Long> numbers(String sql, String tenant) throws SQLException {
        try (Connection connection = cluster.connect(service);
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, tenant);
            Map<UUID, Long> numbers = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
            return numbers;
        }
    }
}
