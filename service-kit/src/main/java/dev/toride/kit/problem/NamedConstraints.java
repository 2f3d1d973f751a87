package dev.toride.kit.problem;

import java.util.Map;

/**
 * A repository that says which problem the violation of each of its named database constraints is, so that the race between
 * two writers answers the same as the check before it.
 */
public interface NamedConstraints {
    Map<String, ProblemType> constraints();
}
