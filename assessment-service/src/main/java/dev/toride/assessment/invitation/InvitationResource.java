package dev.toride.assessment.invitation;

import dev.toride.kit.http.Answers;
import dev.toride.kit.idempotency.Idempotency;
import dev.toride.kit.link.Links;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

@Path("/v1/assessments/{assessment}/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations", description = "Links for people without an account (招待)")
class InvitationResource {
    @Inject
    InvitationService service;

    @Inject
    Links links;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "inviteToAssessment",
            summary = "Makes a link that lets somebody answer without an account")
    @APIResponseSchema(value = InvitationResponse.class, responseCode = "201")
    public RestResponse<InvitationResponse> invite(
            @PathParam("assessment") UUID assessment, @NotNull @Valid InvitationRequest request) {
        return withToken(idempotency.once(request, InvitationResponse.class, () -> {
            InvitationResponse invited = service.invite(assessment, request);
            return Answers.created("/v1/assessments/" + assessment + "/invitations/" + invited.id(), invited);
        }));
    }

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "listInvitations",
            summary = "Lists the invitations of an assessment, without their tokens")
    public Page<InvitationResponse> list(@PathParam("assessment") UUID assessment, @BeanParam PageQuery page) {
        return service.list(assessment, page);
    }

    @GET
    @Path("/{invitation}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getInvitation", summary = "Reads an invitation, without its token")
    public InvitationResponse get(@PathParam("assessment") UUID assessment, @PathParam("invitation") UUID invitation) {
        return service.get(assessment, invitation);
    }

    @POST
    @Path("/{invitation}/reissue")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "reissueInvitation",
            summary = "Makes a new link in place of the old one; answers already given stay")
    public RestResponse<InvitationResponse> reissue(
            @PathParam("assessment") UUID assessment,
            @PathParam("invitation") UUID invitation,
            @NotNull @Valid ReissueRequest request) {
        return withToken(idempotency.once(
                request,
                InvitationResponse.class,
                () -> RestResponse.ok(service.reissue(assessment, invitation, request))));
    }

    @POST
    @Path("/{invitation}/revocation")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "revokeInvitation", summary = "Makes the link useless; answers already given stay")
    public RestResponse<InvitationResponse> revoke(
            @PathParam("assessment") UUID assessment, @PathParam("invitation") UUID invitation) {
        return idempotency.once(
                null, InvitationResponse.class, () -> RestResponse.ok(service.revoke(assessment, invitation)));
    }

    private RestResponse<InvitationResponse> withToken(RestResponse<InvitationResponse> answer) {
        InvitationResponse invitation = answer.getEntity();
        return RestResponse.ResponseBuilder.<InvitationResponse>create(answer.getStatus())
                .replaceAll(answer.getHeaders())
                .entity(invitation.withToken(links.token(invitation.link())))
                .build();
    }
}
