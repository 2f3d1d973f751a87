package dev.toride.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Jackson refuses, told by pointer and code; Jackson's own message names Java classes and echoes values. */
public final class JsonFaults {
    private JsonFaults() {}

    public static Problem toProblem(JacksonException fault) {
        Problem known = Causes.find(fault, Problem.class);
        if (known != null) {
            return known;
        }
        if (fault instanceof JsonMappingException mapping && !(fault instanceof StreamConstraintsException)) {
            if (mapping.getCause() instanceof JacksonException syntax
                    && !(syntax instanceof JsonMappingException)
                    // A number that no integer can hold is well-formed JSON.
                    && !(syntax instanceof InputCoercionException)) {
                return malformed(syntax);
            }
            String pointer = pointer(mapping.getPath());
            FieldError error = FieldError.ofPointer(pointer, code(mapping));
            if (mapping instanceof InvalidFormatException format
                    && format.getTargetType() != null
                    && format.getTargetType().isEnum()) {
                error = FieldError.ofPointer(pointer, "unknown-value")
                        .with(Map.of("allowed", constants(format.getTargetType())));
            }
            return KitProblems.INVALID_REQUEST.problem().and(error);
        }
        return malformed(fault);
    }

    private static Problem malformed(JacksonException syntax) {
        var where = syntax.getLocation();
        return KitProblems.MALFORMED_BODY.with(Map.of(
                "line", where == null ? 0 : where.getLineNr(), "column", where == null ? 0 : where.getColumnNr()));
    }

    private static String code(JsonMappingException mapping) {
        if (mapping instanceof InvalidFormatException format && format.getTargetType() == String.class) {
            return "forbidden-character";
        }
        if (mapping instanceof UnrecognizedPropertyException) {
            return "unknown-property";
        }
        if (mapping instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null) {
            return "wrong-type";
        }
        return "invalid-value";
    }

    private static String constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/');
            if (step.getFieldName() != null) {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            } else {
                pointer.append(step.getIndex());
            }
        }
        return pointer.toString();
    }
}
