package dev.toride.inventory.role;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/organizations/{organization}/role-warnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Role assignments")
class RoleWarningResource {
    @Inject
    RoleAssignmentService service;

    @GET
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "getRoleWarnings", summary = "Tells what the guideline advises against in the roles")
    public RoleWarningsResponse get(@PathParam("organization") UUID organization) {
        return service.warnings(organization);
    }
}
