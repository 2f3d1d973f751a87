package dev.toride.kit.problem;

import java.util.Map;

/**
 * A repository that says which problem the violation of each of its named database constraints is, so that the race between
 * two writers answers the same as the check before it.
 */
public interface NamedConstraints {
    Map<String, ProblemType> constraints();

    /** The element of the request that breaks a constraint, as a JSON Pointer by constraint; the rest concern no single element. */
    default Map<String, String> pointers() {
        return Map.of();
    }
}
