package dev.toride.assessment.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The scorers of tenants' own questionnaires that were used last. A version never changes, so none is ever stale; there are at most
 * {@value #MAXIMUM}, and a questionnaire is bounded, so they cannot fill the memory.
 */
final class OwnScorers {
    static final int MAXIMUM = 100;

    private final Map<Key, Scorer> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Scorer> eldest) {
            return size() > MAXIMUM;
        }
    };

    /** One tenant's version never answers for another's. */
    record Key(String tenant, String questionnaire, int version) {}

    /**
     * @param load asked without a lock, so that nobody waits for the database on behalf of others; two at once load twice
     */
    Optional<Scorer> get(Key key, Supplier<Optional<Scorer>> load) {
        synchronized (kept) {
            Scorer scorer = kept.get(key);
            if (scorer != null) {
                return Optional.of(scorer);
            }
        }
        Optional<Scorer> loaded = load.get();
        loaded.ifPresent(scorer -> {
            synchronized (kept) {
                kept.put(key, scorer);
            }
        });
        return loaded;
    }

    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }
}
