package dev.toride.inventory.threat;

import dev.toride.kit.precondition.IfMatch;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/organizations/{organization}/threat-status")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Threats", description = "脅威の状況")
class ThreatStatusResource {
    @Inject
    ThreatStatusService service;

    @GET
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "getThreatStatus", summary = "Reads how often each threat happens if nothing is done")
    public ThreatStatusResponse get(@PathParam("organization") UUID organization) {
        return service.get(organization);
    }

    @PUT
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "reviseThreatStatus", summary = "Replaces the sheet and recomputes what depends on it")
    public ThreatStatusResponse revise(
            @PathParam("organization") UUID organization,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ThreatStatusRequest request) {
        return service.revise(organization, ifMatch, request);
    }
}
