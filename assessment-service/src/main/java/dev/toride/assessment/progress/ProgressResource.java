package dev.toride.assessment.progress;

import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.precondition.IfNoneMatch;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/progress/{organization}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress", description = "進捗")
class ProgressResource {
    @Inject
    ProgressService service;

    @Inject
    AttestationService attestations;

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getProgress",
            summary = "Reads how far a company is: steps, initiatives, SECURITY ACTION, and what to do next")
    public ProgressResponse get(@PathParam("organization") UUID organization) {
        return service.get(organization);
    }

    @GET
    @Path("/attestations/{criterion}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getAttestation", summary = "Reads what a person of the company vouches for")
    public AttestationResponse attestation(
            @PathParam("organization") UUID organization, @PathParam("criterion") String criterion) {
        return attestations.get(organization, criterion);
    }

    @PUT
    @Path("/attestations/{criterion}")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "attestCriterion",
            summary =
                    "Vouches that a criterion is met outside of Toride; the owner or the information security officer does")
    @APIResponseSchema(value = AttestationResponse.class, responseCode = "200")
    public RestResponse<AttestationResponse> attest(
            @PathParam("organization") UUID organization,
            @PathParam("criterion") String criterion,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @HeaderParam(IfNoneMatch.HEADER) @DefaultValue("") IfNoneMatch ifNoneMatch,
            @NotNull @Valid AttestationRequest request) {
        AttestationService.Attested attested =
                attestations.attest(organization, criterion, ifMatch, ifNoneMatch, request);
        return attested.isNew()
                ? RestResponse.status(RestResponse.Status.CREATED, attested.attestation())
                : RestResponse.ok(attested.attestation());
    }

    @DELETE
    @Path("/attestations/{criterion}")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "takeBackAttestation", summary = "Takes an attestation back")
    public void takeBack(
            @PathParam("organization") UUID organization,
            @PathParam("criterion") String criterion,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch) {
        attestations.takeBack(organization, criterion, ifMatch);
    }
}
