package dev.toride.assessment.inspection;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** Which checks of an inspection to list; what is null does not filter. */
record InspectionCheckFilter(
        UUID inspection, @Nullable UUID unit, @Nullable Judgement judgement) {}
