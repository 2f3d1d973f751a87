package dev.toride.assessment.inspection;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a plan. */
@Schema(description = "What can be changed of a plan.")
public record InspectionPlan(
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "2026年度 情報セキュリティ5か条の点検")
        String title,

        @Nullable @Size(min = 1, max = 2000) String purpose,

        @NotNull @Schema(required = true, description = "First day, in the organization's time zone.")
        LocalDate startsOn,

        @NotNull @Schema(required = true, description = "Last day.")
        LocalDate endsOn,

        @Nullable
        @Size(max = 50)
        @Schema(
                description =
                        "The units that are inspected; left out, the company as a whole, which its own id stands for.")
        List<@NotNull UUID> units,

        @Nullable @Size(max = 20) @Schema(description = "Who inspects. An audit needs them before it starts.")
        List<@NotNull @Valid InspectorRequest> inspectors) {}
