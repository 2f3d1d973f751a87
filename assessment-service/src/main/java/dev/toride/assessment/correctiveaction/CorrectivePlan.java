package dev.toride.assessment.correctiveaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done, by whom and until when. */
@Schema(description = "What is to be done, by whom and until when.")
public record CorrectivePlan(
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "持ち出し用パソコンを週に一度社内で更新する。")
        String what,

        @NotNull @Schema(required = true, description = "A person of the company.")
        UUID owner,

        @NotNull @Schema(required = true, description = "The last day, in the organization's time zone.")
        LocalDate dueOn) {}
