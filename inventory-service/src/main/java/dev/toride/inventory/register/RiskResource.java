package dev.toride.inventory.register;

import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/organizations/{organization}/risks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risks")
class RiskResource {
    @Inject
    RiskService service;

    @GET
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "listRisks", summary = "Lists the risks of a company's assets")
    public Page<RiskResponse> list(@PathParam("organization") UUID organization, @BeanParam PageQuery page) {
        return service.list(organization, page);
    }

    @GET
    @Path("/{risk}")
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "getRisk", summary = "Reads the risk of an asset and how it was computed")
    public RiskResponse get(@PathParam("organization") UUID organization, @PathParam("risk") UUID risk) {
        return service.get(organization, risk);
    }
}
