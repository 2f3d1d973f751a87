package dev.toride.assessment.invitation;

import dev.toride.assessment.assessment.UnitAnswerRequest;
import dev.toride.assessment.assessment.UnitAnswerResponse;
import dev.toride.kit.http.Answers;
import dev.toride.kit.idempotency.Idempotency;
import dev.toride.kit.link.LinkHolder;
import dev.toride.kit.link.LinkSession;
import dev.toride.kit.link.Links;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.precondition.IfNoneMatch;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/assessment-link-sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Link sessions", description = "Answering without an account (リンクからの回答)")
class LinkSessionResource {
    @Inject
    LinkSessionService service;

    @Inject
    Links links;

    /** No stored answer for a repeated request, because it would hold a secret: the key itself opens the link again. */
    @POST
    @Operation(
            operationId = "openAssessmentLink",
            summary = "Opens a link, once; with an Idempotency-Key a repeated request gets the same session again")
    @APIResponseSchema(value = LinkSessionResponse.class, responseCode = "201")
    @APIResponse(responseCode = "410", description = "The link was used, revoked, or has expired.")
    public RestResponse<LinkSessionResponse> open(
            @Parameter(hidden = true) @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid LinkSessionRequest request) {
        LinkSession session = links.open(request.token(), InvitationService.PURPOSE, key);
        return Answers.created(
                "/v1/assessment-link-sessions/current", new LinkSessionResponse(session.bearer(), session.expiresAt()));
    }

    @GET
    @Path("/current")
    @LinkHolder
    @Operation(operationId = "getInvitedSheet", summary = "Reads the questionnaire and the answers given so far")
    public InvitedSheet sheet() {
        return service.sheet();
    }

    @PUT
    @Path("/current/answers/{item}")
    @LinkHolder
    @Operation(
            operationId = "giveInvitedAnswer",
            summary = "Saves one answer: If-None-Match: * for the first time, If-Match afterwards")
    @APIResponseSchema(value = UnitAnswerResponse.class, responseCode = "200")
    public RestResponse<UnitAnswerResponse> give(
            @PathParam("item") String item,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @HeaderParam(IfNoneMatch.HEADER) @DefaultValue("") IfNoneMatch ifNoneMatch,
            @NotNull @Valid UnitAnswerRequest request) {
        return service.give(item, ifMatch, ifNoneMatch, request).toResponse();
    }
}
