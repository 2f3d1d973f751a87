package dev.toride.kit.due;

import java.time.Instant;
import java.util.UUID;

/** What a feature does when one of its due dates comes. Called inside a transaction in which the tenant is set. */
public interface DueHandler {
    /** Names the kind of due date, unique in the service. */
    String kind();

    /**
     * The date is removed once this returns, unless it sets the next one. What is handled is locked first: whoever else changes
     * it locks it before its due date, too.
     *
     * @param subject the aggregate it was set for
     * @param at when it was due, which may be long ago
     * @throws RuntimeException to have it tried again later, with growing pauses
     */
    void due(UUID subject, Instant at);
}
