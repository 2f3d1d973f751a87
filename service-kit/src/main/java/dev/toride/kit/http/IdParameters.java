package dev.toride.kit.http;

import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.Problem;
import jakarta.annotation.Nullable;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;

/**
 * Ids in paths and queries. By JAX-RS both answer 404 where the text is no id: right for a path, which then names nothing that exists, but a
 * filter that cannot be understood is a mistake of the client and must not look like an empty list.
 */
@Provider
public class IdParameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked") // guarded by the comparison of the class
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new Id(queryName(annotations)) : null;
    }

    @Nullable
    private static String queryName(@Nullable Annotation[] annotations) {
        if (annotations != null) {
            for (Annotation annotation : annotations) {
                if (annotation instanceof QueryParam query) {
                    return query.value();
                }
            }
        }
        return null;
    }

    /** @param query name of the query parameter, or null for a part of the path */
    private record Id(@Nullable String query) implements ParamConverter<UUID> {
        @Override
        public UUID fromString(String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException noId) {
                throw refusal();
            }
        }

        private Problem refusal() {
            return query == null
                    ? KitProblems.NOT_FOUND.problem()
                    : KitProblems.INVALID_REQUEST.problem().and(FieldError.ofParameter(query, "invalid-value"));
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
