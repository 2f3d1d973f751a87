package dev.toride.testkit.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A service's {@code DatabaseWallTest} implements this: the second wall holds for whoever forgets the first one. */
public interface DatabaseWalls {
    /** Makes rows of some tenant in every domain table, over HTTP. */
    void fill();

    @Test
    default void serviceRoleWithoutATenantSeesNothingAtAll() throws SQLException {
        fill();
        try (Connection owner = connect("OWNER");
                Connection service = connect("SERVICE")) {
            for (String table : tables(owner, "tenant_id")) {
                if (mayRead(owner, user("SERVICE"), table)) {
                    assertThat(count(service, table)).as(table).isZero();
                }
            }
        }
    }

    @Test
    default void everyTenantTableHasForcedRowSecurityAndTenantFirstInEveryKey() throws SQLException {
        try (Connection owner = connect("OWNER")) {
            for (String table : tables(owner, "tenant_id")) {
                assertThat(rows(
                                owner,
                                "select relrowsecurity and relforcerowsecurity from pg_class where oid = '" + table
                                        + "'::regclass"))
                        .as("row security of " + table)
                        .containsExactly("t");
                assertThat(rows(owner, "select polname from pg_policy where polrelid = '" + table + "'::regclass"))
                        .as("policies of " + table)
                        .isNotEmpty();
                if (!"outbox".equals(table)) {
                    assertThat(rows(
                                    owner,
                                    "select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid"
                                            + " and a.attnum = i.indkey[0] where i.indisunique and i.indrelid = '"
                                            + table
                                            + "'::regclass"))
                            .as("first columns of the unique keys of " + table)
                            .containsOnly("tenant_id");
                }
            }
        }
    }

    @Test
    default void serviceRoleOwnsNothingAndCannotLowerTheWall() throws SQLException {
        try (Connection owner = connect("OWNER");
                Connection service = connect("SERVICE");
                Statement statement = service.createStatement()) {
            assertThat(rows(owner, "select relname from pg_class where relowner = '" + user("SERVICE") + "'::regrole"))
                    .isEmpty();
            String table = tables(owner, "tenant_id").getFirst();
            assertThatThrownBy(() -> statement.execute("alter table " + table + " disable row level security"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("truncate " + table)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("set role " + user("SYSTEM")))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("create table stowaway (id int)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    default void systemRoleReadsTheKitsTablesOnly() throws SQLException {
        List<String> kit = List.of("outbox", "processed_event", "dead_letter", "idempotency_key", "due_date", "link");
        try (Connection owner = connect("OWNER")) {
            for (String table : tables(owner, null)) {
                assertThat(mayRead(owner, user("SYSTEM"), table)).as(table).isEqualTo(kit.contains(table));
            }
        }
    }

    @Test
    default void auditTrailIsAppendOnly() throws SQLException {
        try (Connection owner = connect("OWNER")) {
            for (String right : new String[] {"update", "delete", "truncate"}) {
                assertThat(rows(
                                owner,
                                "select has_table_privilege('" + user("SERVICE") + "', 'audit_entry', '" + right
                                        + "')"))
                        .containsExactly("f");
            }
        }
    }

    private static List<String> tables(Connection owner, String column) throws SQLException {
        return rows(
                owner,
                "select t.table_name from information_schema.tables t where t.table_schema = 'public'"
                        + " and t.table_name <> 'flyway_schema_history'"
                        + (column == null
                                ? ""
                                : " and exists (select 1 from information_schema.columns c where c.table_schema = 'public'"
                                        + " and c.table_name = t.table_name and c.column_name = '" + column + "')")
                        + " order by 1");
    }

    private static boolean mayRead(Connection owner, String role, String table) throws SQLException {
        return rows(owner, "select has_table_privilege('" + role + "', '" + table + "', 'select')")
                .contains("t");
    }

    private static long count(Connection connection, String table) throws SQLException {
        return Long.parseLong(rows(connection, "select count(*) from " + table).getFirst());
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private static String user(String role) {
        return ConfigProvider.getConfig().getValue("TORIDE_DATABASE_" + role + "_USERNAME", String.class);
    }

    private static Connection connect(String role) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("TORIDE_DATABASE_URL", String.class),
                user(role),
                config.getValue("TORIDE_DATABASE_" + role + "_PASSWORD", String.class));
    }
}
