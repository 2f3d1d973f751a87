package dev.toride.assessment.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a company does not stand by a declaration any more. */
@Schema(description = "Why the company does not stand by the declaration any more.")
public record DeclarationWithdrawalRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "二つ星を宣言したため")
        String reason) {}
