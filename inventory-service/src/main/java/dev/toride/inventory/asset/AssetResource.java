package dev.toride.inventory.asset;

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

@Path("/v1/organizations/{organization}/assets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assets", description = "情報資産管理台帳")
class AssetResource {
    @Inject
    AssetService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "registerAsset", summary = "Adds an information asset")
    @APIResponseSchema(value = AssetResponse.class, responseCode = "201")
    public RestResponse<AssetResponse> register(
            @PathParam("organization") UUID organization, @NotNull @Valid AssetRequest request) {
        return idempotency.once(request, AssetResponse.class, () -> {
            AssetResponse added = service.register(organization, request);
            return Answers.created("/v1/organizations/" + organization + "/assets/" + added.id(), added);
        });
    }

    @GET
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "listAssets", summary = "Lists the assets of a company")
    public Page<AssetResponse> list(@PathParam("organization") UUID organization, @BeanParam PageQuery page) {
        return service.list(organization, page);
    }

    @GET
    @Path("/{asset}")
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "getAsset", summary = "Reads an information asset")
    public AssetResponse get(@PathParam("organization") UUID organization, @PathParam("asset") UUID id) {
        return service.get(organization, id);
    }

    @PUT
    @Path("/{asset}")
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "reviseAsset", summary = "Replaces an information asset")
    public AssetResponse revise(
            @PathParam("organization") UUID organization,
            @PathParam("asset") UUID id,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid AssetRequest request) {
        return service.revise(organization, id, ifMatch, request);
    }

    @DELETE
    @Path("/{asset}")
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "retireAsset", summary = "Removes an information asset")
    public void retire(
            @PathParam("organization") UUID organization,
            @PathParam("asset") UUID id,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch) {
        service.retire(organization, id, ifMatch);
    }
}
