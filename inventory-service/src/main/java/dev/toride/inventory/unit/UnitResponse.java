package dev.toride.inventory.unit;

import dev.toride.kit.precondition.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department or site as it is read. */
@Schema(name = "Unit", description = "A department or site (部署・事業所).")
public record UnitResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) String name,
        @Schema(required = true) UnitKind kind)
        implements Versioned {
    static UnitResponse of(Unit unit) {
        return new UnitResponse(unit.id(), unit.version(), unit.organizationId(), unit.name, unit.kind);
    }
}
