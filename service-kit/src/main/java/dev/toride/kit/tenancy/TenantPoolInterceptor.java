package dev.toride.kit.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The second wall's switch: tells PostgreSQL the tenant as the first statement of each transaction. The setting is local to
 * the transaction, so commit, rollback, error and timeout all erase it in the server and nothing needs to be reset.
 * It must never be cached per connection: a rollback also undoes a session-level setting, and the cache would then lie.
 */
@Singleton
public class TenantPoolInterceptor implements AgroalPoolInterceptor {
    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                // Not in a transaction: the tenant stays unset and row-level security shows nothing.
                return;
            }
            try (PreparedStatement set = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
                // Never throws for a missing tenant: Agroal would mark the connection free while it is enlisted.
                set.setString(1, Caller.currentTenant());
                set.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("tenant not set", e);
        }
    }

    @Override
    public int getPriority() {
        return 0;
    }
}
