package dev.toride.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;

/** What the HTTP layer itself refuses, before a resource is reached. */
final class HttpFaults {
    private HttpFaults() {}

    static Problem toProblem(WebApplicationException refused) {
        Problem known = Causes.find(refused, Problem.class);
        if (known != null) {
            return known;
        }
        JacksonException json = Causes.find(refused, JacksonException.class);
        if (json != null) {
            return JsonFaults.toProblem(json);
        }
        if (refused instanceof NotFoundException && refused.getCause() instanceof IllegalArgumentException) {
            // A path segment that is no id at all names nothing that exists.
            return KitProblems.NOT_FOUND.problem();
        }
        if (refused instanceof BadRequestException) {
            return KitProblems.INVALID_REQUEST.problem();
        }
        return switch (refused.getResponse().getStatus()) {
            case 400 -> KitProblems.MALFORMED_BODY.with(java.util.Map.of("line", 0, "column", 0));
            case 401 -> KitProblems.UNAUTHENTICATED.problem().withHeader("WWW-Authenticate", "Bearer");
            case 403 -> KitProblems.FORBIDDEN.problem();
            case 404 -> KitProblems.NOT_FOUND.problem();
            case 405 -> KitProblems.METHOD_NOT_ALLOWED.problem();
            case 406 -> KitProblems.NOT_ACCEPTABLE.problem();
            case 408 -> KitProblems.REQUEST_TIMEOUT.problem();
            case 413 -> KitProblems.BODY_TOO_LARGE.problem();
            case 415 -> KitProblems.UNSUPPORTED_MEDIA_TYPE.problem();
            case 503 -> ProblemMappers.unavailable();
            default -> KitProblems.INTERNAL_ERROR.problem();
        };
    }
}
