package dev.toride.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.kit.http.RequestId;
import dev.toride.kit.http.StreamingPaths;
import dev.toride.kit.i18n.Language;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What Vert.x refuses before JAX-RS sees it: malformed requests, bodies over the limit, unknown paths. */
@ApplicationScoped
class RouterProblems {
    private static final Logger LOG = Logger.getLogger(RouterProblems.class);
    private static final List<ProblemType> TYPES = List.of(
            KitProblems.MALFORMED_BODY,
            KitProblems.UNAUTHENTICATED,
            KitProblems.FORBIDDEN,
            KitProblems.NOT_FOUND,
            KitProblems.METHOD_NOT_ALLOWED,
            KitProblems.NOT_ACCEPTABLE,
            KitProblems.BODY_TOO_LARGE,
            KitProblems.URI_TOO_LONG,
            KitProblems.UNSUPPORTED_MEDIA_TYPE,
            KitProblems.HEADERS_TOO_LARGE,
            KitProblems.INTERNAL_ERROR,
            KitProblems.NOT_IMPLEMENTED,
            KitProblems.UNAVAILABLE);

    /** After the request id is set. */
    private static final int SECOND = 999;

    private static final int AFTER_QUARKUS_LIMIT = 1;

    private final ProblemAnswers answers;
    private final ObjectMapper json;
    private final StreamingPaths streaming;
    private final long bodyBytesMax;

    @Inject
    RouterProblems(
            ProblemAnswers answers,
            ObjectMapper json,
            StreamingPaths streaming,
            @ConfigProperty(name = "toride.http.max-body-size") MemorySize bodyMax) {
        this.answers = answers;
        this.json = json;
        this.streaming = streaming;
        this.bodyBytesMax = bodyMax.asLongValue();
    }

    /** Quarkus refuses a body that says it is too large without saying why; this comes before it. */
    void limitBodies(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (!streaming.include(context) && contentLength(context.request()) > bodyBytesMax) {
                        context.response().putHeader("Connection", "close");
                        answer(context, KitProblems.BODY_TOO_LARGE);
                    } else {
                        context.next();
                    }
                },
                SECOND);
        filters.register(
                context -> {
                    if (!streaming.include(context)) {
                        // For bodies that do not say their length; in place of Quarkus' own limit, which is that of
                        // streams.
                        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, bodyBytesMax);
                    }
                    context.next();
                },
                AFTER_QUARKUS_LIMIT);
    }

    void register(@Observes Router router) {
        for (ProblemType type : TYPES) {
            router.errorHandler(type.status(), context -> answer(context, type));
        }
    }

    private static long contentLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    private void answer(RoutingContext context, ProblemType type) {
        if (type.status() >= 500 && context.failure() != null) {
            LOG.errorf(context.failure(), "%s failed", context.request().method());
        }
        if (context.response().ended()) {
            return;
        }
        Language language = Language.preferred(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = type.equals(KitProblems.MALFORMED_BODY)
                ? type.with(java.util.Map.of("line", 0, "column", 0))
                : type.problem();
        try {
            context.response()
                    .setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.MEDIA_TYPE.toString())
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                    .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .end(json.writeValueAsString(answers.body(problem, language, RequestId.of(context))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
