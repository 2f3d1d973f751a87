package dev.toride.assessment.scoring.bulk;

import dev.toride.assessment.scoring.Scorer;
import dev.toride.assessment.scoring.Scorers;
import jakarta.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The scorers of one stream. A tenant's own questionnaire is asked for once, not for each of a million lines, and so a stream that names no
 * version is scored with one version from beginning to end.
 */
final class StreamScorers {
    private static final int KEPT_MAX = 50;

    private final Scorers scorers;
    private final Map<Named, Scorer> kept = new LinkedHashMap<>();

    private record Named(String questionnaire, @Nullable Integer version) {}

    StreamScorers(Scorers scorers) {
        this.scorers = scorers;
    }

    /** As {@link Scorers#of(String, Integer)}. */
    Scorer of(String questionnaire, @Nullable Integer version) {
        if (scorers.isShipped(questionnaire)) {
            return scorers.of(questionnaire, version);
        }
        Named named = new Named(questionnaire, version);
        Scorer scorer = kept.get(named);
        if (scorer == null) {
            scorer = scorers.of(questionnaire, version);
            if (kept.size() < KEPT_MAX) {
                kept.put(named, scorer);
            }
        }
        return scorer;
    }
}
