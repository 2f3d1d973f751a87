package dev.toride.kit.precondition;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the ETag on every versioned answer and turns an unchanged read into 304. */
public class Etags {
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The ETag of one of several representations of a thing of one version. */
    public static String of(long version, String representation) {
        return "\"" + version + "-" + representation + "\"";
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        String etag = response.getEntity() instanceof Tagged tagged ? tagged.etag() : null;
        if (etag != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        }
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean read = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (read && response.getStatus() == 200 && etag != null && known != null && matches(known, etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** Weak comparison, as RFC 9110 §13.1.2 asks for If-None-Match. */
    private static boolean matches(String header, String etag) {
        return "*".equals(header.strip())
                || Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(etag::equals);
    }
}
