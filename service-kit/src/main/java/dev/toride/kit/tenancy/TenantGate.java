package dev.toride.kit.tenancy;

import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Every request to {@code /v1} has a tenant and a statement of its organizations, or is refused. */
class TenantGate {
    /** These take a link's token or the bearer of an opened link instead of a token of the issuer. */
    private static final Pattern OF_LINKS = Pattern.compile("/v1/[a-z-]*link-sessions(/.*)?");

    @Inject
    Caller caller;

    @ServerRequestFilter
    public void requireTenant(ContainerRequestContext request, RoutingContext context) {
        String path = request.getUriInfo().getPath();
        if (path.startsWith("/v1/")
                && !OF_LINKS.matcher(path).matches()
                && Arc.container().requestContext().isActive()) {
            caller.tenant();
            caller.organizations();
        }
    }
}
