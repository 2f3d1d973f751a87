package dev.toride.assessment.peer;

import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.precondition.IfNoneMatch;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Peers", description = "How a company stands among others (他社比較)")
class PeerResource {
    @Inject
    PeerService service;

    @GET
    @Path("/peer-comparisons/{organization}")
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "comparePeers",
            summary = "Compares a company's latest total with others of its industry and size, frozen each month")
    public PeerComparisonResponse compare(
            @PathParam("organization") UUID organization,
            @QueryParam("questionnaire") @DefaultValue("ipa-sme-3.self-assessment") String questionnaire) {
        return service.compare(organization, questionnaire);
    }

    @GET
    @Path("/peer-participations/{organization}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getPeerParticipation", summary = "Reads whether a company takes part in the comparison")
    public PeerParticipationResponse participation(@PathParam("organization") UUID organization) {
        return service.getParticipation(organization);
    }

    @PUT
    @Path("/peer-participations/{organization}")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "decidePeerParticipation",
            summary = "Opts a company in or out, from the next month on; out is the default")
    @APIResponseSchema(value = PeerParticipationResponse.class, responseCode = "200")
    public RestResponse<PeerParticipationResponse> decide(
            @PathParam("organization") UUID organization,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @HeaderParam(IfNoneMatch.HEADER) @DefaultValue("") IfNoneMatch ifNoneMatch,
            @NotNull @Valid PeerParticipationRequest request) {
        PeerService.Decided decided = service.decide(organization, ifMatch, ifNoneMatch, request);
        return decided.isNew()
                ? RestResponse.status(RestResponse.Status.CREATED, decided.participation())
                : RestResponse.ok(decided.participation());
    }
}
