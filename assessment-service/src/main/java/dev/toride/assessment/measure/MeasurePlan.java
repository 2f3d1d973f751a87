package dev.toride.assessment.measure;

import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who carries a measure out, until when, and what it may cost. */
@Schema(description = "Who carries a measure out, until when, and what it may cost.")
public record MeasurePlan(
        @NotNull @Schema(required = true, description = "A person of the organization, by id.")
        UUID owner,

        @NotNull @Schema(required = true, description = "The last day, in the time zone of the organization.")
        LocalDate dueOn,

        @Nullable @Valid Money plannedCost) {
    /** Dates outside are typing errors, and far outside PostgreSQL cannot keep them. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** @throws dev.toride.kit.problem.Problem 400 at /plan/dueOn */
    MeasurePlan requireSensibleDate() {
        if (dueOn.isBefore(EARLIEST) || dueOn.isAfter(LATEST)) {
            throw KitProblems.INVALID_REQUEST
                    .problem()
                    .and(FieldError.ofPointer("/plan/dueOn", "range").with(Map.of("min", EARLIEST, "max", LATEST)));
        }
        return this;
    }
}
