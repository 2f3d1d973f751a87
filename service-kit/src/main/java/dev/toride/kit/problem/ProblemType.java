package dev.toride.kit.problem;

import java.util.List;
import java.util.Map;

/**
 * A kind of problem: a stable {@code code} (kebab-case, unique in the product) and its HTTP status. A feature keeps its
 * types as constants in {@code XxxProblems}; the texts stand in {@code problems.properties} and {@code problems_ja.properties}
 * under {@code CODE.title} and {@code CODE.detail}.
 */
public record ProblemType(String code, int status) {
    public ProblemType {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a problem code is kebab-case: " + code);
        }
    }

    /** The resolvable reference that stands in {@code type}. */
    public String uri() {
        return "/problems/" + code;
    }

    public Problem problem() {
        return new Problem(this, Map.of(), List.of(), Map.of());
    }

    /** A problem whose detail mentions arguments. Never pass a value that the client sent as free text. */
    public Problem with(Map<String, ?> arguments) {
        return new Problem(this, Map.copyOf(arguments), List.of(), Map.of());
    }

    /** A problem of one element of the body. @param pointer JSON Pointer (RFC 6901) */
    public Problem at(String pointer) {
        return problem().and(FieldError.ofPointer(pointer, code));
    }
}
