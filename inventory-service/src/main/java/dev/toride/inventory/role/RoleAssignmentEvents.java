package dev.toride.inventory.role;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.util.UUID;

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
        return OutboxEvent.changed(TOPIC, "role-assignment.assigned", assignment, state(assignment));
    }

    static OutboxEvent revoked(RoleAssignment assignment) {
        return OutboxEvent.removed(TOPIC, "role-assignment.revoked", assignment, state(assignment));
    }

    private static State state(RoleAssignment assignment) {
        return new State(
                assignment.id(), assignment.organizationId(), assignment.personId, assignment.role, assignment.unitId);
    }
}
