package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.LocalizedText;

/** Why a criterion is not met. */
record Shortfall(ShortfallCode code, LocalizedText text) {}
