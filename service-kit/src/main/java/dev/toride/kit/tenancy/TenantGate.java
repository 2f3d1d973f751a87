package dev.toride.kit.tenancy;

import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Every request to {@code /v1} has a tenant and a statement of its organizations, or is refused. */
class TenantGate {
    @Inject
    Caller caller;

    @ServerRequestFilter
    public void requireTenant(ContainerRequestContext request, RoutingContext context) {
        if (request.getUriInfo().getPath().startsWith("/v1/")
                && Arc.container().requestContext().isActive()) {
            caller.tenant();
            caller.organizations();
        }
    }
}
