package dev.toride.inventory.control;

import dev.toride.inventory.guideline.CheckAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All answers by hand: checks that are left out have none. */
@Schema(description = "All answers by hand: checks that are left out have none.")
public record ControlStatusRequest(
        @NotNull @Size(max = 500) @Schema(required = true) List<@NotNull @Valid Given> answers) {

    /** What a person answers to one check. */
    @Schema(name = "CheckAnswerByHand", description = "What a person answers to one check.")
    public record Given(
            @NotBlank @Size(max = 40) @Schema(required = true, examples = "1-4")
            String check,

            @NotNull @Schema(required = true) CheckAnswer answer) {}
}
