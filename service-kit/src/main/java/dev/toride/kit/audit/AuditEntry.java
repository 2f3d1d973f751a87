package dev.toride.kit.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A row of the audit trail, as it is read. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    UUID id;

    @TenantId
    String tenantId;

    UUID organizationId;
    Instant occurredAt;
    String actor;
    String client;
    String operation;
    String entity;
    String entityId;

    @JdbcTypeCode(SqlTypes.JSON)
    com.fasterxml.jackson.databind.JsonNode before;

    @JdbcTypeCode(SqlTypes.JSON)
    com.fasterxml.jackson.databind.JsonNode after;
}
