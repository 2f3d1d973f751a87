package dev.toride.inventory.unit;

import dev.toride.kit.http.Answers;
import dev.toride.kit.idempotency.Idempotency;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organizations/{organization}/units")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units", description = "部署・事業所")
class UnitResource {
    @Inject
    UnitService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "openUnit", summary = "Adds a department or site")
    @APIResponseSchema(value = UnitResponse.class, responseCode = "201")
    public RestResponse<UnitResponse> open(
            @PathParam("organization") UUID organization, @NotNull @Valid UnitRequest request) {
        return idempotency.once(request, UnitResponse.class, () -> {
            UnitResponse added = service.open(organization, request);
            return Answers.created("/v1/organizations/" + organization + "/units/" + added.id(), added);
        });
    }

    @GET
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "listUnits", summary = "Lists the units of a company")
    public Page<UnitResponse> list(@PathParam("organization") UUID organization, @BeanParam PageQuery page) {
        return service.list(organization, page);
    }

    @GET
    @Path("/{unit}")
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "getUnit", summary = "Reads a department or site")
    public UnitResponse get(@PathParam("organization") UUID organization, @PathParam("unit") UUID id) {
        return service.get(organization, id);
    }

    @PUT
    @Path("/{unit}")
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "reviseUnit", summary = "Replaces a department or site")
    public UnitResponse revise(
            @PathParam("organization") UUID organization,
            @PathParam("unit") UUID id,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid UnitRequest request) {
        return service.revise(organization, id, ifMatch, request);
    }

    @DELETE
    @Path("/{unit}")
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "closeUnit", summary = "Removes a department or site")
    public void close(
            @PathParam("organization") UUID organization,
            @PathParam("unit") UUID id,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch) {
        service.close(organization, id, ifMatch);
    }
}
