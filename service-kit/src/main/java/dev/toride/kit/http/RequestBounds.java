package dev.toride.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the request id on every answer and closes connections whose body does not arrive in time. Quarkus' idle timeout cuts slow headers, but a body that drips one byte a second never counts as idle.
 */
@ApplicationScoped
class RequestBounds {
    /** Before everything else that Quarkus registers. */
    private static final int FIRST = 1000;

    private final StreamingPaths streaming;
    private final Duration bodyWithin;
    private final Duration streamWithin;

    @Inject
    RequestBounds(
            StreamingPaths streaming,
            @ConfigProperty(name = "toride.http.body-timeout", defaultValue = "20s") Duration bodyWithin,
            @ConfigProperty(name = "toride.http.stream-timeout", defaultValue = "30m") Duration streamWithin) {
        this.streaming = streaming;
        this.bodyWithin = bodyWithin;
        this.streamWithin = streamWithin;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext context) {
        context.response().putHeader(RequestId.HEADER, RequestId.of(context));
        HttpServerRequest request = context.request();
        if (!request.isEnded()) {
            Duration within = streaming.include(context) ? streamWithin : bodyWithin;
            long timer = context.vertx().setTimer(within.toMillis(), late -> cutOff(context));
            context.addEndHandler(done -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    private static void cutOff(RoutingContext context) {
        if (!context.request().isEnded()) {
            context.request().connection().close();
        }
    }
}
