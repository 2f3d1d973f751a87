package dev.toride.assessment.managementreview;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is evaluated. */
@Schema(description = "What is evaluated.")
public record ManagementReviewAgenda(
        @Nullable @Size(max = 50) @Schema(description = "Reported inspections that are evaluated.")
        List<@NotNull UUID> inspections,

        @Nullable @Size(max = 20) List<@NotNull @Valid ReviewInput> inputs) {}
