package dev.toride.assessment.finding;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, given together with the judgement of a check. */
@Schema(description = "What was found.")
public record FindingRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "持ち出し用パソコンの更新が2か月行われていない。")
        String statement,

        @Nullable
        @Size(min = 1, max = 2000)
        @Schema(description = "What the inspector advises (助言).", examples = "社外に持ち出す前に更新する。")
        String advice,

        @Nullable
        @Schema(description = "The risk is great: correct it at once, before the report.", defaultValue = "false")
        Boolean urgent) {}
