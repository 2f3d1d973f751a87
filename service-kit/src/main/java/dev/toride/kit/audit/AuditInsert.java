package dev.toride.kit.audit;

import dev.toride.kit.tenancy.Caller;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The statement that writes one audit entry; public for the few statements that write a row and its entry at once. */
@ApplicationScoped
public class AuditInsert {
    public static final String INSERT = """
            insert into audit_entry (tenant_id, id, organization_id, occurred_at, actor, client, operation, entity, entity_id,
              before, after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";

    private final Caller caller;
    private final Clock clock;

    /**
     * What was changed.
     *
     * @param before state as JSON; null for a creation
     * @param after state as JSON; null for a removal
     */
    public record Change(
            @Nullable UUID organization,
            String entity,
            Object id,
            @Nullable String before,
            @Nullable String after) {}

    @Inject
    AuditInsert(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Fills in the parameters of {@link #INSERT}.
     *
     * @param from index of the first one
     * @return index of the next parameter after them
     */
    public int bind(PreparedStatement insert, int from, Change change) throws SQLException {
        int next = from;
        insert.setString(next++, caller.tenant());
        insert.setObject(next++, UuidVersion7Strategy.INSTANCE.generateUuid(null));
        insert.setObject(next++, change.organization());
        insert.setObject(next++, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        insert.setString(next++, caller.actingSubject());
        insert.setString(next++, caller.client());
        insert.setString(next++, caller.operation());
        insert.setString(next++, change.entity());
        insert.setString(next++, change.id().toString());
        insert.setString(next++, change.before());
        insert.setString(next++, change.after());
        return next;
    }
}
