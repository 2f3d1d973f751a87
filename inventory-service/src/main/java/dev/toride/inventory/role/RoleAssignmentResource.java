package dev.toride.inventory.role;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organizations/{organization}/role-assignments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Role assignments", description = "役割分担(表5・表6)")
class RoleAssignmentResource {
    @Inject
    RoleAssignmentService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "assignRoleAssignment", summary = "Adds a role assignment")
    @APIResponseSchema(value = RoleAssignmentResponse.class, responseCode = "201")
    public RestResponse<RoleAssignmentResponse> assign(
            @PathParam("organization") UUID organization, @NotNull @Valid RoleAssignmentRequest request) {
        return idempotency.once(request, RoleAssignmentResponse.class, () -> {
            RoleAssignmentResponse added = service.assign(organization, request);
            return Answers.created("/v1/organizations/" + organization + "/role-assignments/" + added.id(), added);
        });
    }

    @GET
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "listRoleAssignments", summary = "Lists the role assignments of a company")
    public Page<RoleAssignmentResponse> list(@PathParam("organization") UUID organization, @BeanParam PageQuery page) {
        return service.list(organization, page);
    }

    @GET
    @Path("/{assignment}")
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "getRoleAssignment", summary = "Reads a role assignment")
    public RoleAssignmentResponse get(@PathParam("organization") UUID organization, @PathParam("assignment") UUID id) {
        return service.get(organization, id);
    }

    @DELETE
    @Path("/{assignment}")
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "revokeRoleAssignment", summary = "Removes a role assignment")
    public void revoke(
            @PathParam("organization") UUID organization,
            @PathParam("assignment") UUID id,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch) {
        service.revoke(organization, id, ifMatch);
    }
}
