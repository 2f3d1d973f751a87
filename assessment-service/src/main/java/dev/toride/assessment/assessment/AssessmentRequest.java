package dev.toride.assessment.assessment;

import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.ConsolidationRule;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new assessment; with all answers and {@code complete} it is done in one call. */
@Schema(description = "A new assessment; with all answers and complete it is done in one call.")
public record AssessmentRequest(
        @NotNull @Schema(required = true) UUID organization,

        @NotBlank @Size(max = 100) @Schema(required = true, examples = "ipa-sme-3.self-assessment")
        String questionnaire,

        @Nullable
        @Min(1)
        @Schema(
                description = "Only for a questionnaire of the tenant's own (own.…): one of its versions; left out, the"
                        + " newest. The assessment keeps it for ever.")
        Integer questionnaireVersion,

        @Nullable
        @Schema(
                description = "How units' answers become the company's: lowest points, or majority (tie: lower).",
                defaultValue = "LOWEST")
        ConsolidationRule consolidation,

        @Nullable
        @Size(min = 1, max = 10_000)
        @Schema(description = "The units that are asked; left out, every open unit may answer.")
        Set<@NotNull UUID> units,

        @Nullable
        @Schema(description = "The last day for answers, in the company's time zone; reminders come before it.")
        LocalDate dueOn,

        @Nullable
        @Size(max = 1000)
        @Schema(description = "Answers of the company as a whole; the assessment is opened with them.")
        List<@NotNull Answer> answers,

        @Nullable
        @Schema(
                description = "A completed assessment of the company with an earlier edition's questionnaire: what it"
                        + " answered to the same items with the same choices is filled in for the company as a whole, marked"
                        + " as carried over and open for revision. Not together with answers or complete.")
        UUID carryOverFrom,

        @Nullable @Schema(description = "Complete it at once.", defaultValue = "false")
        Boolean complete) {}
