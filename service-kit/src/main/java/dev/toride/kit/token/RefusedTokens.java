package dev.toride.kit.token;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Who refuses a token is Quarkus REST, through the problem mappers, and nobody before it: authentication is lazy.
 *
 * <p>Quarkus does not count on that. It gives every request a handler for tokens refused earlier, which Quarkus REST takes away again;
 * before that it lays its whole routing table out anew to name the path for metrics, refused or not: a fifteenth of what the fastest
 * request costs. Without the handler it has nothing to prepare.
 */
@ApplicationScoped
class RefusedTokens {
    /** Where Quarkus REST looks for the handler; of two routes of one order the older comes first, and this is older. */
    private static final int BEFORE_QUARKUS_REST = -(SecurityHandlerPriorities.AUTHENTICATION - 1);

    void register(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS_REST).handler(request -> {
            request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
            request.next();
        });
    }
}
