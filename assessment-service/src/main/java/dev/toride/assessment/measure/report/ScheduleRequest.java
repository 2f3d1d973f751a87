package dev.toride.assessment.measure.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often reports are due. */
@Schema(name = "MeasureReportScheduleRequest", description = "How often a progress report on measures is due.")
public record ScheduleRequest(
        @NotNull @Schema(required = true, examples = "MONTHLY")
        Cadence cadence) {}
