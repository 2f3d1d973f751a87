package dev.toride.inventory.organization;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organizations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations", description = "Companies (組織)")
class OrganizationResource {
    @Inject
    OrganizationService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "registerOrganization", summary = "Registers a company")
    @APIResponseSchema(value = OrganizationResponse.class, responseCode = "201")
    public RestResponse<OrganizationResponse> register(@NotNull @Valid OrganizationRequest request) {
        return idempotency.once(request, OrganizationResponse.class, () -> {
            OrganizationResponse registered = service.register(request);
            return Answers.created("/v1/organizations/" + registered.id(), registered);
        });
    }

    @GET
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "listOrganizations", summary = "Lists the companies that the caller may see")
    public Page<OrganizationResponse> list(
            @QueryParam("externalId") @Parameter(description = "Only the company that has this external id.")
                    String externalId,
            @BeanParam PageQuery page) {
        return service.list(externalId, page);
    }

    @GET
    @Path("/{organization}")
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "getOrganization", summary = "Reads a company")
    public OrganizationResponse get(@PathParam("organization") UUID organization) {
        return service.get(organization);
    }

    @PUT
    @Path("/{organization}")
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "reviseOrganization", summary = "Replaces the profile of a company")
    public OrganizationResponse revise(
            @PathParam("organization") UUID organization,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid OrganizationRequest request) {
        return service.revise(organization, ifMatch, request);
    }
}
