package dev.toride.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.OrganizationOwned;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Interceptor;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.Type;

/** Collects what a flush changes and writes it right after, on the same connection and in the same transaction. */
@PersistenceUnitExtension
@ApplicationScoped
public class AuditTrail implements Interceptor {
    /** Writes one entry. */
    public static final String INSERT = """
            insert into audit_entry (tenant_id, id, organization_id, occurred_at, actor, client, operation, entity, entity_id,
              before, after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<Class<?>, Set<String>> hidden = new ConcurrentHashMap<>();

    private record Change(
            @Nullable UUID organization,
            String entity,
            Object id,
            @Nullable String before,
            @Nullable String after) {}

    @Inject
    AuditTrail(
            AgroalDataSource database,
            ObjectMapper json,
            Caller caller,
            Clock clock,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(entity, id, null, snapshot(entity, state, names));
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] current, Object[] previous, String[] names, Type[] types) {
        note(entity, id, previous == null ? null : snapshot(entity, previous, names), snapshot(entity, current, names));
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(entity, id, snapshot(entity, state, names), null);
    }

    @Override
    public void postFlush(Iterator<Object> entities) {
        List<Change> changes = pending();
        if (changes.isEmpty()) {
            return;
        }
        List<Change> written = List.copyOf(changes);
        changes.clear();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Change change : written) {
                bind(insert, 1, change);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("audit entry not written", e);
        }
    }

    /**
     * Fills in the parameters of {@link #INSERT} for something that was made, for the few statements that write a row and its
     * audit entry at once.
     *
     * @param from index of the first one
     * @param after the state, as JSON
     * @return index of the next parameter after them
     */
    public int bindCreation(
            PreparedStatement insert, int from, @Nullable UUID organization, String entity, UUID id, String after)
            throws SQLException {
        return bind(insert, from, new Change(organization, entity, id, null, after));
    }

    private int bind(PreparedStatement insert, int from, Change change) throws SQLException {
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

    private void note(Object entity, Object id, @Nullable String before, @Nullable String after) {
        UUID organization = entity instanceof OrganizationOwned owned ? owned.organizationId() : null;
        pending().add(new Change(organization, entity.getClass().getSimpleName(), id, before, after));
    }

    @SuppressWarnings("unchecked")
    private List<Change> pending() {
        List<Change> changes = (List<Change>) transaction.getResource(AuditTrail.class);
        if (changes == null) {
            changes = new ArrayList<>();
            transaction.putResource(AuditTrail.class, changes);
        }
        return changes;
    }

    private String snapshot(Object entity, Object[] state, String[] names) {
        Set<String> leaveOut = hidden.computeIfAbsent(entity.getClass(), AuditTrail::hiddenFields);
        Map<String, Object> shown = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (!leaveOut.contains(names[i])) {
                shown.put(names[i], state[i]);
            }
        }
        try {
            return json.writeValueAsString(shown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "audit entry of " + entity.getClass().getSimpleName(), e);
        }
    }

    private static Set<String> hiddenFields(Class<?> entity) {
        Set<String> names = new java.util.HashSet<>(Set.of("tenantId"));
        for (Class<?> type = entity; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(NotAudited.class)) {
                    names.add(field.getName());
                }
            }
        }
        return Set.copyOf(names);
    }
}
