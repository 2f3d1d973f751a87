package dev.toride.assessment.declaration;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration that is recorded. */
@Schema(description = "A declaration that is recorded.")
public record DeclarationRequest(
        @NotNull @Schema(required = true) UUID organization,

        @NotBlank
        @Size(max = 20)
        @Schema(required = true, description = "Id of one of the edition's stars.", examples = "2")
        String star,

        @NotNull @Schema(required = true, description = "Not after today in the company's zone.")
        LocalDate declaredOn,

        @Nullable
        @Size(max = 40)
        @Schema(
                description = "自己宣言ID. It may arrive later, and is then added by PUT. Its form stands in the edition.",
                examples = "51234567890")
        String declarationId,

        @Nullable
        @Schema(
                description =
                        "Declares although criteria of the star are not met. It is the company that declares; this"
                                + " says that it knows.")
        Boolean acknowledgeNotReady) {}
