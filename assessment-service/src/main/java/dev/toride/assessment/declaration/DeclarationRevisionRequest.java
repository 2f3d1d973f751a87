package dev.toride.assessment.declaration;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be added to a declaration, or corrected. */
@Schema(description = "What can be added to a declaration, or corrected.")
public record DeclarationRevisionRequest(
        @NotNull @Schema(required = true, description = "Not after today in the company's zone.")
        LocalDate declaredOn,

        @Nullable @Size(max = 40) @Schema(description = "自己宣言ID; absent takes it away.", examples = "51234567890")
        String declarationId) {}
