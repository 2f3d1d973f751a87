package dev.toride.kit.precondition;

import dev.toride.kit.problem.KitProblems;

/** {@code If-None-Match: *} of a creation by PUT (RFC 9110 §13.1.2). */
public final class IfNoneMatch {
    public static final String HEADER = "If-None-Match";

    private final String header;

    private IfNoneMatch(String header) {
        this.header = header;
    }

    /** Called by JAX-RS for the header value; "" for an absent one. */
    public static IfNoneMatch fromString(String header) {
        return new IfNoneMatch(header.strip());
    }

    /** True if the client asks to create and never to overwrite. */
    public boolean creates() {
        return "*".equals(header);
    }

    /** @throws dev.toride.kit.problem.Problem 412 if the client asked to create and the thing exists */
    public void refuseExisting() {
        if (creates()) {
            throw KitProblems.STALE.problem();
        }
    }
}
