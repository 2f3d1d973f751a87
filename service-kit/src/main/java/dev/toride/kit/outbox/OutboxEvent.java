package dev.toride.kit.outbox;

import dev.toride.kit.tenancy.Aggregate;
import java.util.UUID;

/**
 * A fact about one aggregate, in the past tense, with the full state of the aggregate (newest wins, replay is safe).
 *
 * @param topic one of {@code deploy/kafka/topics.txt}
 * @param type CloudEvents type, e.g. {@code organization.registered}
 * @param aggregate what the fact is about; its version after the flush is the event's sequence
 * @param removed whether this is the last fact about it
 * @param data the JSON body; its schema stands in the service's {@code contract/events}
 */
public record OutboxEvent(String topic, String type, Aggregate aggregate, boolean removed, Object data) {
    public static OutboxEvent changed(String topic, String type, Aggregate aggregate, Object data) {
        return new OutboxEvent(topic, type, aggregate, false, data);
    }

    public static OutboxEvent removed(String topic, String type, Aggregate aggregate, Object data) {
        return new OutboxEvent(topic, type, aggregate, true, data);
    }

    /**
     * Subject of the event and key of its record. Topics are compacted, which keeps one record per key: a coarser key, such
     * as the company's id, would lose every aggregate but the one that changed last.
     */
    UUID subject() {
        return aggregate.id();
    }

    boolean isNews() {
        return removed || aggregate.isWritten();
    }

    /** Rises by one with each change. Only right after the flush, which is what raises the version. */
    long sequence() {
        // Removing raises no version, but it is a change.
        return removed ? aggregate.version() + 1 : aggregate.version();
    }
}
