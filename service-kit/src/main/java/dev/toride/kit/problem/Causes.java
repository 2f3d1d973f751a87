package dev.toride.kit.problem;

import jakarta.annotation.Nullable;

/** Walks causes, bounded so that a cycle cannot hang a request. */
final class Causes {
    private static final int DEPTH_MAX = 20;

    private Causes() {}

    @Nullable
    static <T extends Throwable> T find(Throwable failure, Class<T> wanted) {
        Throwable current = failure;
        for (int depth = 0; current != null && depth < DEPTH_MAX; depth++, current = current.getCause()) {
            if (wanted.isInstance(current)) {
                return wanted.cast(current);
            }
        }
        return null;
    }

    static Throwable root(Throwable failure) {
        Throwable current = failure;
        for (int depth = 0; current.getCause() != null && depth < DEPTH_MAX; depth++) {
            current = current.getCause();
        }
        return current;
    }
}
