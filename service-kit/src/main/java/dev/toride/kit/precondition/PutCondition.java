package dev.toride.kit.precondition;

import dev.toride.kit.problem.KitProblems;
import java.util.Optional;

/** The condition of a PUT that creates what is not there and replaces what is (RFC 9110 §13.1). */
public final class PutCondition {
    private PutCondition() {}

    /**
     * Called inside the transaction, after the row is looked for.
     *
     * @param version of what is there; empty where nothing is
     * @throws dev.toride.kit.problem.Problem 428 without the condition that fits, 412 where it does not hold
     */
    public static void require(Optional<Long> version, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        if (version.isPresent()) {
            ifNoneMatch.refuseExisting();
            ifMatch.require(version.get());
        } else if (!ifNoneMatch.creates()) {
            // If-Match names something that is not there (RFC 9110 §13.1.1); no condition at all is refused, too.
            throw (ifMatch.isPresent() ? KitProblems.STALE : KitProblems.PRECONDITION_REQUIRED).problem();
        }
    }
}
