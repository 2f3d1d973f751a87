package dev.toride.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads small bodies whole on the event loop before anybody takes the request. Otherwise a worker thread would be taken first
 * and wait for the body: twice for every request, since the bytes and the end of a body are told apart, and for as long as a slow
 * client likes. Larger bodies, and those that do not say their length, are read by the worker as they come.
 */
@Singleton
class SmallBodies {
    /** Thousands of connections may each hold one, before anybody knows who is calling. */
    private static final int BYTES_MAX = 32_768;

    /** After the bounds of requests and bodies are set. */
    private static final int THIRD = 998;

    private static final Logger LOG = Logger.getLogger(SmallBodies.class);
    private static final String KEY = SmallBodies.class.getName();

    private final StreamingPaths streaming;

    @Inject
    SmallBodies(StreamingPaths streaming) {
        this.streaming = streaming;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, THIRD);
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isSmall(request) || streaming.include(context)) {
            context.next();
            return;
        }
        request.body()
                .onSuccess(body -> {
                    context.put(KEY, body);
                    context.next();
                })
                // The client has gone, so there is nobody to answer.
                .onFailure(gone -> LOG.debugf("a body ended early: %s", gone.getMessage()));
        request.resume();
    }

    /**
     * Says so itself, and does not wait to be asked for its body. Not in HTTP/2, where Vert.x refuses to pause a request that has ended,
     * which is the first thing that Quarkus does with every request.
     */
    private static boolean isSmall(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            return false;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && length.length() <= 5
                && !request.isEnded()
                && request.getHeader(HttpHeaders.EXPECT) == null
                && length.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && Integer.parseInt(length) <= BYTES_MAX;
    }

    /** Before the resource is looked for, so that nothing else begins to read. */
    @ServerRequestFilter(preMatching = true)
    public void handOver(ContainerRequestContext request, RoutingContext context) {
        Buffer body = context.get(KEY);
        if (body != null) {
            request.setEntityStream(new ByteArrayInputStream(body.getBytes()));
        }
    }
}
