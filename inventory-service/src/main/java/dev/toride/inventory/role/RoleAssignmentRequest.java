package dev.toride.inventory.role;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to hold which role. */
@Schema(description = "Who is to hold which role.")
public record RoleAssignmentRequest(
        @NotNull @Schema(required = true) UUID person,
        @NotNull @Schema(required = true) Role role,

        @Nullable @Schema(description = "The unit the role is held for; absent for the whole company.")
        UUID unit) {}
