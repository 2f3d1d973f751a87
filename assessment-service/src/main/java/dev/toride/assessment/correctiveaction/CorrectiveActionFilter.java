package dev.toride.assessment.correctiveaction;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** Which corrective actions to list; what is null does not filter. */
record CorrectiveActionFilter(
        @Nullable UUID organization,
        @Nullable UUID inspection,
        @Nullable UUID finding,
        @Nullable UUID unit,
        @Nullable UUID owner,
        @Nullable CorrectiveActionState state,
        @Nullable Boolean overdue) {}
