package dev.toride.kit.precondition;

import dev.toride.kit.problem.KitProblems;
import java.util.Arrays;

/**
 * The {@code If-Match} header of a change. Declared as {@code @HeaderParam("If-Match") @DefaultValue("") IfMatch}.
 */
public final class IfMatch {
    public static final String HEADER = "If-Match";

    private final String header;

    private IfMatch(String header) {
        this.header = header;
    }

    /** Called by JAX-RS for the header value; "" for an absent one. */
    public static IfMatch fromString(String header) {
        return new IfMatch(header.strip());
    }

    public boolean isPresent() {
        return !header.isEmpty();
    }

    /**
     * Called inside the transaction, after the row is read.
     *
     * @throws dev.toride.kit.problem.Problem 428 if the header is absent, 412 if it names another version
     */
    public void require(long version) {
        if (header.isEmpty()) {
            throw KitProblems.PRECONDITION_REQUIRED.problem();
        }
        String current = Etags.of(version);
        if (!"*".equals(header)
                && Arrays.stream(header.split(",", -1)).map(String::strip).noneMatch(current::equals)) {
            throw KitProblems.STALE.problem();
        }
    }
}
