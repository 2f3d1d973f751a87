package dev.toride.inventory.role;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the guideline advises against in a company's division of roles; empty where there is nothing. */
@Schema(name = "RoleWarnings", description = "What the guideline advises against in a company's division of roles.")
public record RoleWarningsResponse(
        @Schema(required = true) UUID organization,
        @Schema(required = true) List<RoleWarning> warnings) {}
