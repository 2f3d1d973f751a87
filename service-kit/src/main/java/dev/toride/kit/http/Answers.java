package dev.toride.kit.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers that are not simply an entity with 200. */
public final class Answers {
    private Answers() {}

    /** 201 with the new thing and where it is. @param path absolute path on this service */
    public static <T> RestResponse<T> created(String path, T entity) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(path))
                .entity(entity)
                .build();
    }
}
