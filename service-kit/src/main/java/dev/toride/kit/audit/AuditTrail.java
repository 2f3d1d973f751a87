package dev.toride.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.kit.tenancy.Aggregate;
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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;

/** Collects what a flush changes and writes it right after, on the same connection and in the same transaction. */
@PersistenceUnitExtension
@ApplicationScoped
public class AuditTrail implements Interceptor {
    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final AuditInsert statement;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<Class<?>, Set<String>> hidden = new ConcurrentHashMap<>();

    @Inject
    AuditTrail(
            AgroalDataSource database,
            ObjectMapper json,
            AuditInsert statement,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.statement = statement;
        this.transaction = transaction;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(entity, id, null, snapshot(entity, state, names, 0));
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] current, Object[] previous, String[] names, Type[] types) {
        note(
                entity,
                id,
                previous == null ? null : snapshot(entity, previous, names, 0),
                // Hibernate raises the version only after this call.
                snapshot(entity, current, names, 1));
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        note(entity, id, snapshot(entity, state, names, 0), null);
    }

    @Override
    public void postFlush(Iterator<Object> entities) {
        List<AuditInsert.Change> changes = pending();
        if (changes.isEmpty()) {
            return;
        }
        List<AuditInsert.Change> written = List.copyOf(changes);
        changes.clear();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(AuditInsert.INSERT)) {
            for (AuditInsert.Change change : written) {
                statement.bind(insert, 1, change);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("audit entry not written", e);
        }
    }

    private void note(Object entity, Object id, @Nullable String before, @Nullable String after) {
        if (entity.getClass().isAnnotationPresent(NotAudited.class)) {
            return;
        }
        UUID organization = entity instanceof OrganizationOwned owned ? owned.organizationId() : null;
        pending().add(new AuditInsert.Change(organization, entity.getClass().getSimpleName(), id, before, after));
    }

    @SuppressWarnings("unchecked")
    private List<AuditInsert.Change> pending() {
        List<AuditInsert.Change> changes = (List<AuditInsert.Change>) transaction.getResource(AuditTrail.class);
        if (changes == null) {
            changes = new ArrayList<>();
            transaction.putResource(AuditTrail.class, changes);
        }
        return changes;
    }

    private String snapshot(Object entity, Object[] state, String[] names, int versionRaise) {
        Set<String> leaveOut = hidden.computeIfAbsent(entity.getClass(), AuditTrail::hiddenFields);
        Map<String, Object> shown = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (!leaveOut.contains(names[i])) {
                boolean version = entity instanceof Aggregate && "version".equals(names[i]);
                shown.put(names[i], version ? (Long) state[i] + versionRaise : state[i]);
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
