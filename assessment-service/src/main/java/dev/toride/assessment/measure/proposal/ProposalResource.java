package dev.toride.assessment.measure.proposal;

import dev.toride.kit.idempotency.Idempotency;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/measure-proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
class ProposalResource {
    @Inject
    ProposalService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "proposeMeasures",
            summary = "Proposes a measure for each weak or unknown item of a completed assessment that has none yet")
    public RestResponse<ProposalsResponse> propose(@NotNull @Valid ProposalRequest request) {
        return idempotency.once(request, ProposalsResponse.class, () -> RestResponse.ok(service.propose(request)));
    }
}
