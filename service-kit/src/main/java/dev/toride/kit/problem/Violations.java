package dev.toride.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Bean Validation's findings as field errors with JSON Pointers and stable codes. */
final class Violations {
    /** Enough to mend a form in one go; a hostile body of a million errors stays small. */
    private static final int ERRORS_MAX = 50;

    private static final Pattern UPPER = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    /** Attributes of constraints that help to mend the value; others (regular expressions, groups) stay inside. */
    private static final Set<String> TOLD = Set.of("min", "max", "value", "integer", "fraction");

    private Violations() {}

    static Problem toProblem(ConstraintViolationException invalid) {
        List<FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            errors.add(error(violation));
        }
        errors.sort(Comparator.comparing((FieldError e) -> String.valueOf(e.pointer()))
                .thenComparing(e -> String.valueOf(e.parameter()))
                .thenComparing(FieldError::code));
        Problem problem = KitProblems.INVALID_REQUEST.problem();
        for (FieldError error : errors.subList(0, Math.min(ERRORS_MAX, errors.size()))) {
            problem = problem.and(error);
        }
        return problem;
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String code = code(violation);
        StringBuilder pointer = new StringBuilder();
        String parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                } else if (node.getKey() != null) {
                    pointer.append('/').append(escape(node.getKey().toString()));
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(escape(node.getName()));
                }
            }
        }
        FieldError error = pointer.isEmpty() && parameter != null && !"request".equals(parameter)
                ? FieldError.ofParameter(parameter, code)
                : FieldError.ofPointer(pointer.toString(), code);
        return error.with(arguments(violation));
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            default -> UPPER.matcher(name).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static Map<String, Object> arguments(ConstraintViolation<?> violation) {
        Map<String, Object> told = new HashMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (TOLD.contains(name)) {
                told.put(name, value);
            }
        });
        return told;
    }

    private static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }
}
