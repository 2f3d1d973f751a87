package dev.toride.kit.problem;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A query parameter that cannot be read is a bad request that names it; JAX-RS would say that nothing is there. */
@Provider
public class QueryParameterConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, UUID::fromString,
            Instant.class, Instant::parse,
            LocalDate.class, LocalDate::parse,
            Integer.class, Integer::valueOf,
            Boolean.class, QueryParameterConverters::bool);

    private record Converter<T>(Function<String, ?> reader, Class<T> type, FieldError error)
            implements ParamConverter<T> {
        @Override
        @Nullable
        public T fromString(String value) {
            if (value == null || value.isEmpty()) {
                return null;
            }
            try {
                return type.cast(reader.apply(value));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw KitProblems.INVALID_REQUEST.problem().and(error);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    @Override
    @Nullable
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        if (type.isEnum()) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return new Converter<>(
                    value -> constant(type, value),
                    type,
                    FieldError.ofParameter(name, "unknown-value").with(Map.of("allowed", allowed)));
        }
        Function<String, ?> reader = READERS.get(type);
        return reader == null ? null : new Converter<>(reader, type, FieldError.ofParameter(name, "invalid-value"));
    }

    private static <T> T constant(Class<T> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(value))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Boolean bool(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
