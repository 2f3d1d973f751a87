package dev.toride.assessment.measure.simulation;

import dev.toride.assessment.measure.Money;
import dev.toride.assessment.scoring.Answer;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to try out, and on which answers. */
@Schema(
        name = "MeasureSimulationRequest",
        description =
                "What to try out, and on which answers: those of an assessment, of an organization's latest completed"
                        + " assessment with a questionnaire, or the ones given with a questionnaire. Exactly one of the three.")
public record SimulationRequest(
        @Nullable UUID organization,

        @Nullable @Schema(description = "A completed assessment.")
        UUID assessment,

        @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "Needed with organization and with answers.", examples = "ipa-sme-3.self-assessment")
        String questionnaire,

        @Nullable @Size(max = 1000) List<@NotNull Answer> answers,

        @NotNull
        @Size(max = 200)
        @Schema(
                required = true,
                description = "Without a budget all of them are tried out, one per item at most. With a budget they are"
                        + " candidates, and an item may have several, of which one at most is chosen.")
        List<@NotNull @Valid Tried> measures,

        @Nullable @Valid @Schema(description = "Asks for the best set of the measures for this much.")
        Money budget) {

    /** One measure to try out. */
    @Schema(name = "SimulatedMeasure", description = "One measure to try out.")
    public record Tried(
            @NotBlank @Size(max = 40) @Schema(required = true, examples = "3")
            String item,

            @NotBlank
            @Size(max = 40)
            @Schema(
                    required = true,
                    description = "The choice that will be right once the measure is in place.",
                    examples = "DONE")
            String to,

            @NotNull @Valid @Schema(required = true) Money cost) {}
}
