package dev.toride.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.toride.kit.http.RequestId;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Every exception that can end a request becomes a problem document. Quarkus' own mappers leave bodies empty or name Java
 * classes, so each kind is mapped here explicitly.
 */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String RETRY_AFTER_SECONDS = "2";

    @Inject
    ProblemAnswers answers;

    @Inject
    ConstraintProblems constraints;

    @Inject
    AllowedMethods methods;

    @ServerExceptionMapper
    public RestResponse<ProblemBody> problem(Problem problem, RoutingContext context) {
        return answers.answer(problem, context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE), RequestId.of(context));
    }

    @ServerExceptionMapper
    public RestResponse<ProblemBody> violations(ConstraintViolationException invalid, RoutingContext context) {
        return problem(Violations.toProblem(invalid), context);
    }

    /** The first class is named because Quarkus has a mapper of its own for it, which names Java classes. */
    @ServerExceptionMapper({MismatchedInputException.class, JacksonException.class})
    public RestResponse<ProblemBody> json(JacksonException malformed, RoutingContext context) {
        return problem(JsonFaults.toProblem(malformed), context);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public RestResponse<ProblemBody> unauthenticated(RuntimeException refused, RoutingContext context) {
        if (Outages.isIssuerOutage(refused)) {
            return problem(unavailable(), context);
        }
        return problem(KitProblems.UNAUTHENTICATED.problem().withHeader("WWW-Authenticate", "Bearer"), context);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemBody> forbidden(ForbiddenException refused, RoutingContext context) {
        return problem(KitProblems.FORBIDDEN.problem(), context);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemBody> http(WebApplicationException refused, RoutingContext context) {
        Problem problem = HttpFaults.toProblem(refused);
        if (problem.type().status() == KitProblems.METHOD_NOT_ALLOWED.status()) {
            problem = problem.withHeader(HttpHeaders.ALLOW, methods.of(context.normalizedPath()));
        }
        return problem(problem, context);
    }

    /** The second wall behind If-Match: two writers that both held the current version. */
    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    public RestResponse<ProblemBody> stale(RuntimeException conflict, RoutingContext context) {
        return problem(KitProblems.STALE.problem(), context);
    }

    @ServerExceptionMapper({PersistenceException.class, SQLException.class, RuntimeException.class, Throwable.class})
    public RestResponse<ProblemBody> other(Throwable failure, RoutingContext context) {
        Problem known = Causes.find(failure, Problem.class);
        if (known != null) {
            return problem(known, context);
        }
        if (Causes.find(failure, OptimisticLockException.class) != null
                || Causes.find(failure, StaleStateException.class) != null) {
            return problem(KitProblems.STALE.problem(), context);
        }
        if (isTooLarge(failure)) {
            return problem(KitProblems.BODY_TOO_LARGE.problem(), context);
        }
        if (Outages.isDatabaseOutage(failure)) {
            LOG.warnf("the database did not answer: %s", Causes.root(failure).getMessage());
            return problem(unavailable(), context);
        }
        if (Outages.isIssuerOutage(failure)) {
            LOG.warnf("the issuer did not answer: %s", Causes.root(failure).getMessage());
            return problem(unavailable(), context);
        }
        Problem violated = constraints.of(failure);
        if (violated != null) {
            return problem(violated, context);
        }
        LOG.errorf(
                failure,
                "%s failed",
                context.request().method() + " " + context.request().path());
        return problem(KitProblems.INTERNAL_ERROR.problem(), context);
    }

    /** Quarkus' reader of bodies that do not say their length has no exception of its own for this. */
    private static boolean isTooLarge(Throwable failure) {
        IOException unread = Causes.find(failure, IOException.class);
        return unread != null && "Request too large".equals(unread.getMessage());
    }

    static Problem unavailable() {
        return KitProblems.UNAVAILABLE.problem().withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
}
