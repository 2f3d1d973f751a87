package dev.toride.assessment.finding;

import dev.toride.kit.idempotency.Idempotency;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/findings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings", description = "指摘事項")
class FindingResource {
    @Inject
    FindingService service;

    @Inject
    Idempotency idempotency;

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listFindings", summary = "Lists what inspections and audits found, oldest first")
    public Page<FindingResponse> list(
            @QueryParam("organization") UUID organization,
            @QueryParam("inspection") UUID inspection,
            @QueryParam("unit") UUID unit,
            @QueryParam("grade") FindingGrade grade,
            @QueryParam("state") FindingState state,
            @BeanParam PageQuery page) {
        return service.list(new FindingFilter(organization, inspection, unit, grade, state), page);
    }

    @GET
    @Path("/{finding}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getFinding", summary = "Reads a finding")
    public FindingResponse get(@PathParam("finding") UUID finding) {
        return service.get(finding);
    }

    @POST
    @Path("/{finding}/acceptance")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "acceptFinding",
            summary = "Decides to live with an open finding, for a reason; needs a person with a deciding role")
    public RestResponse<FindingResponse> accept(
            @PathParam("finding") UUID finding, @NotNull @Valid FindingAcceptanceRequest request) {
        return idempotency.once(
                request, FindingResponse.class, () -> RestResponse.ok(service.accept(finding, request)));
    }
}
