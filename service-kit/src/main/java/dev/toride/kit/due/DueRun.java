package dev.toride.kit.due;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/** The due date that this transaction handles, and when it comes again. */
final class DueRun {
    private final DueDate date;
    private Instant next;

    DueRun(DueDate date) {
        this.date = date;
    }

    boolean isAbout(String kind, UUID subject) {
        return date.kind().equals(kind) && date.subject().equals(subject);
    }

    /** @param at null for never */
    void comesAgain(@Nullable Instant at) {
        next = at;
    }

    @Nullable
    Instant next() {
        return next;
    }
}
