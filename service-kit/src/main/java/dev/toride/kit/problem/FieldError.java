package dev.toride.kit.problem;

import jakarta.annotation.Nullable;
import java.util.Map;

/**
 * What is wrong with one element of a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, or null
 * @param parameter name of a query, path or header parameter, or null
 * @param code stable machine code
 * @param arguments named values for the message, never what the client sent
 */
public record FieldError(@Nullable String pointer, @Nullable String parameter, String code, Map<String, ?> arguments) {
    public static FieldError ofPointer(String pointer, String code) {
        return new FieldError(pointer, null, code, Map.of());
    }

    public static FieldError ofParameter(String parameter, String code) {
        return new FieldError(null, parameter, code, Map.of());
    }

    public FieldError with(Map<String, ?> named) {
        return new FieldError(pointer, parameter, code, Map.copyOf(named));
    }
}
