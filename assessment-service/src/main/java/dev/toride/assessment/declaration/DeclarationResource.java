package dev.toride.assessment.declaration;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/security-action-declarations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "SECURITY ACTION", description = "自己宣言")
class DeclarationResource {
    @Inject
    DeclarationService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "declareSecurityAction",
            summary = "Records that the company declares a star; the owner or the information security officer does")
    @APIResponseSchema(value = DeclarationResponse.class, responseCode = "201")
    public RestResponse<DeclarationResponse> declare(@NotNull @Valid DeclarationRequest request) {
        return idempotency.once(request, DeclarationResponse.class, () -> {
            DeclarationResponse declared = service.declare(request);
            return Answers.created("/v1/security-action-declarations/" + declared.id(), declared);
        });
    }

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listSecurityActionDeclarations", summary = "Lists declarations, oldest first")
    public Page<DeclarationResponse> list(@QueryParam("organization") UUID organization, @BeanParam PageQuery page) {
        return service.list(organization, page);
    }

    @GET
    @Path("/{declaration}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getSecurityActionDeclaration", summary = "Reads a declaration")
    public DeclarationResponse get(@PathParam("declaration") UUID declaration) {
        return service.get(declaration);
    }

    @PUT
    @Path("/{declaration}")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "reviseSecurityActionDeclaration",
            summary = "Adds the number of a declaration, or corrects number and day")
    public DeclarationResponse revise(
            @PathParam("declaration") UUID declaration,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid DeclarationRevisionRequest request) {
        return service.revise(declaration, ifMatch, request);
    }

    @POST
    @Path("/{declaration}/withdrawal")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "withdrawSecurityActionDeclaration",
            summary = "Says that the company does not stand by a declaration any more")
    public RestResponse<DeclarationResponse> withdraw(
            @PathParam("declaration") UUID declaration,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid DeclarationWithdrawalRequest request) {
        return idempotency.once(
                request,
                DeclarationResponse.class,
                () -> RestResponse.ok(service.withdraw(declaration, ifMatch, request)));
    }
}
