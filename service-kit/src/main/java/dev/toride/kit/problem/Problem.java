package dev.toride.kit.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one exception that becomes an answer. Has no stack trace: it is an answer to a client, not a fault of ours. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Map<String, ?> arguments;
    private final transient List<FieldError> errors;
    private final transient Map<String, String> headers;

    Problem(ProblemType type, Map<String, ?> arguments, List<FieldError> errors, Map<String, String> headers) {
        super(type.code(), null, false, false);
        this.type = type;
        this.arguments = arguments;
        this.errors = errors;
        this.headers = headers;
    }

    public Problem and(FieldError error) {
        List<FieldError> more = new ArrayList<>(errors);
        more.add(error);
        return new Problem(type, arguments, List.copyOf(more), headers);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Problem(type, arguments, errors, Map.copyOf(more));
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, ?> arguments() {
        return arguments;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
