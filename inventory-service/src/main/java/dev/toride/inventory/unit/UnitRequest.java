package dev.toride.inventory.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department or site, whole. */
@Schema(description = "A department or site, whole.")
public record UnitRequest(
        @NotBlank @Size(max = 100) @Schema(required = true, examples = "製造部")
        String name,

        @NotNull @Schema(required = true) UnitKind kind) {}
