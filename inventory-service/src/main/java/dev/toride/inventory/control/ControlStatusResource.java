package dev.toride.inventory.control;

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

@Path("/v1/organizations/{organization}/control-status")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Controls", description = "対策状況チェック")
class ControlStatusResource {
    @Inject
    ControlStatusService service;

    @GET
    @PermissionsAllowed("inventory:read")
    @Operation(
            operationId = "getControlStatus",
            summary = "Reads which controls are in place, and where each answer comes from")
    public ControlStatusResponse get(@PathParam("organization") UUID organization) {
        return service.get(organization);
    }

    @PUT
    @PermissionsAllowed("inventory:write")
    @Operation(
            operationId = "answerControlStatus",
            summary = "Replaces the answers by hand and recomputes what depends on it")
    public ControlStatusResponse answer(
            @PathParam("organization") UUID organization,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ControlStatusRequest request) {
        return service.answer(organization, ifMatch, request);
    }
}
