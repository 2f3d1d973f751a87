package dev.toride.inventory.person;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person, whole. */
@Schema(description = "A person, whole.")
public record PersonRequest(
        @NotBlank @Size(max = 100) @Schema(required = true, examples = "製造部 部門責任者")
        String name,

        @Nullable @Schema(description = "The unit this person belongs to.")
        UUID unit,

        @Nullable
        @Size(max = 500)
        @Pattern(regexp = "[^|\\s]+\\|[^|\\s]+")
        @Schema(
                description = "Ties a token to this person: its iss and sub, as ISSUER|SUB.",
                examples = "https://id.example/realms/toride|7f0c2a")
        String subject) {}
