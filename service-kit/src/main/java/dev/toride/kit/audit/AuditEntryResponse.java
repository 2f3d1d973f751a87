package dev.toride.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change: who, when, by which operation, and the state before and after. */
@Schema(name = "AuditEntry", description = "One change: who, when, by which operation, and the state before and after.")
public record AuditEntryResponse(
        @Schema(required = true) UUID id,

        @Nullable @Schema(description = "The organization the changed thing belongs to.")
        UUID organization,

        @Schema(required = true) Instant occurredAt,

        @Schema(required = true, description = "The acting person as ISSUER|SUB, or system.")
        String actor,

        @Schema(required = true, description = "The OAuth client that made the call, or system.")
        String client,

        @Schema(required = true, examples = "PUT /v1/organizations/…")
        String operation,

        @Schema(required = true, examples = "Organization") String entity,
        @Schema(required = true) String entityId,

        @Nullable
        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                description = "State before; absent for a creation.")
        JsonNode before,

        @Nullable
        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                additionalProperties = Schema.True.class,
                description = "State after; absent for a removal.")
        JsonNode after) {

    static AuditEntryResponse of(AuditEntry entry) {
        return new AuditEntryResponse(
                entry.id,
                entry.organizationId,
                entry.occurredAt,
                entry.actor,
                entry.client,
                entry.operation,
                entry.entity,
                entry.entityId,
                entry.before,
                entry.after);
    }
}
