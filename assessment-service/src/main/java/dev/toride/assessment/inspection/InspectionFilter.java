package dev.toride.assessment.inspection;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** Which inspections to list; what is null does not filter. */
record InspectionFilter(
        @Nullable UUID organization,
        @Nullable InspectionKind kind,
        @Nullable InspectionState state,
        @Nullable UUID unit) {}
