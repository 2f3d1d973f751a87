package dev.toride.kit.outbox;

import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * A fact about one aggregate, in the past tense, with the full state of the aggregate (newest wins, replay is safe).
 *
 * @param topic one of {@code deploy/kafka/topics.txt}
 * @param type CloudEvents type, e.g. {@code organization.registered}
 * @param key what is ordered with what, usually the company: it chooses the partition
 * @param subject id of the aggregate, and key of the Kafka record: compaction keeps the newest state of each
 * @param sequence the aggregate's version: raised by one with each change, no gap; asked for once the change is flushed, because
 *     only then is it the version that the change makes
 * @param data the JSON body; its schema stands in the service's {@code contract/events}
 */
public record OutboxEvent(String topic, String type, UUID key, UUID subject, LongSupplier sequence, Object data) {}
