package dev.toride.inventory.role;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Facts about roles: other services decide by them who may approve, accept and judge. */
final class RoleAssignmentEvents {
    private static final String TOPIC = "toride.organization.v1";

    /** Full state. */
    record State(
            UUID roleAssignment,
            UUID organization,
            UUID person,
            Role role,
            @Nullable UUID unit) {}

    private RoleAssignmentEvents() {}

    static OutboxEvent assigned(RoleAssignment assignment) {
        return event("role-assignment.assigned", assignment, assignment::version);
    }

    static OutboxEvent revoked(RoleAssignment assignment) {
        return event("role-assignment.revoked", assignment, () -> assignment.version() + 1);
    }

    private static OutboxEvent event(String type, RoleAssignment assignment, LongSupplier sequence) {
        State state = new State(
                assignment.id(), assignment.organizationId(), assignment.personId, assignment.role, assignment.unitId);
        return new OutboxEvent(TOPIC, type, assignment.organizationId(), assignment.id(), sequence, state);
    }
}
