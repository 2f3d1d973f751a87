package dev.toride.assessment.declaration;

import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration as it is read. */
@Schema(
        name = "SecurityActionDeclaration",
        description = "A company's own declaration of a star, as it recorded it here.")
public record DeclarationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,

        @Schema(required = true, description = "Edition whose criteria it was held against.")
        String edition,

        @Schema(required = true) String star,
        @Schema(required = true) DeclarationState state,
        @Schema(required = true) LocalDate declaredOn,

        @Nullable @Schema(description = "自己宣言ID.") String declarationId,

        @Schema(required = true) StarReadiness readiness,

        @Schema(required = true, description = "The person who recorded it in the company's name.")
        UUID declaredBy,

        @Schema(required = true) Instant recordedAt,
        @Nullable UUID withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason)
        implements Versioned {
    static DeclarationResponse of(SecurityActionDeclaration declaration) {
        return new DeclarationResponse(
                declaration.id(),
                declaration.version(),
                declaration.organizationId,
                declaration.edition,
                declaration.star,
                declaration.state,
                declaration.declaredOn,
                declaration.number,
                declaration.readiness,
                declaration.recordedBy,
                declaration.recordedAt,
                declaration.withdrawnBy,
                declaration.withdrawnAt,
                declaration.withdrawalReason);
    }
}
