package dev.toride.assessment.finding;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** Which findings to list; what is null does not filter. */
record FindingFilter(
        @Nullable UUID organization,
        @Nullable UUID inspection,
        @Nullable UUID unit,
        @Nullable FindingGrade grade,
        @Nullable FindingState state) {}
