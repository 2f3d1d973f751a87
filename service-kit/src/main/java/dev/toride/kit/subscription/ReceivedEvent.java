package dev.toride.kit.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvent as it arrived. Read tolerantly: unknown fields of {@code data} are none of our business.
 *
 * @param sequence version of the aggregate in its owner's database: newest wins
 */
public record ReceivedEvent(
        UUID id, String type, String source, String tenant, UUID subject, long sequence, Instant time, JsonNode data) {}
