package dev.toride.kit.link;

import java.time.Instant;
import java.util.UUID;

/**
 * What opening a link gives.
 *
 * @param bearer for {@code Authorization: Bearer} on the session's own resources, and nowhere else
 * @param target the thing the link opens
 */
public record LinkSession(String bearer, Instant expiresAt, UUID target) {}
