package dev.toride.inventory.role;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role assignment as it is read. */
@Schema(name = "RoleAssignment", description = "A person holds a role (表5・表6).")
public record RoleAssignmentResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) UUID person,
        @Schema(required = true) Role role,
        @Nullable UUID unit)
        implements Versioned {
    static RoleAssignmentResponse of(RoleAssignment assignment) {
        return new RoleAssignmentResponse(
                assignment.id(),
                assignment.version(),
                assignment.organizationId(),
                assignment.personId,
                assignment.role,
                assignment.unitId);
    }
}
