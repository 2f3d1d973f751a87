package dev.toride.assessment.measure;

import dev.toride.assessment.evidence.EvidenceLink;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The course of an adopted measure, whole: what is left out is removed. Its words change by adaptation. */
@Schema(
        description =
                "The course of an adopted measure, whole. Its words change by adaptation, its state by decisions.")
public record MeasureRevisionRequest(
        @NotNull @Valid @Schema(required = true) MeasurePlan plan,
        @Nullable @Valid Money spentCost,

        @NotNull @Size(max = 20) @Schema(required = true, description = "What shows that the measure is in place.")
        List<@NotNull @Valid EvidenceLink> evidence) {}
