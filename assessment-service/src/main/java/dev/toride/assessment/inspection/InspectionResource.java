package dev.toride.assessment.inspection;

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

@Path("/v1/inspections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections", description = "点検・監査")
class InspectionResource {
    @Inject
    InspectionService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "planInspection",
            summary = "Plans an inspection or audit and draws its checks from criteria")
    @APIResponseSchema(value = InspectionResponse.class, responseCode = "201")
    public RestResponse<InspectionResponse> plan(@NotNull @Valid InspectionRequest request) {
        return idempotency.once(request, InspectionResponse.class, () -> {
            InspectionResponse planned = service.plan(request);
            return Answers.created("/v1/inspections/" + planned.id(), planned);
        });
    }

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listInspections", summary = "Lists inspections and audits, oldest first")
    public Page<InspectionResponse> list(
            @QueryParam("organization") UUID organization,
            @QueryParam("kind") InspectionKind kind,
            @QueryParam("state") InspectionState state,
            @QueryParam("unit") UUID unit,
            @BeanParam PageQuery page) {
        return service.list(new InspectionFilter(organization, kind, state, unit), page);
    }

    @GET
    @Path("/{inspection}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getInspection", summary = "Reads an inspection, with its figures once reported")
    public InspectionResponse get(@PathParam("inspection") UUID inspection) {
        return service.get(inspection);
    }

    @PUT
    @Path("/{inspection}")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "reviseInspection", summary = "Changes the plan until it is reported")
    public InspectionResponse revise(
            @PathParam("inspection") UUID inspection,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid InspectionPlan plan) {
        return service.revise(inspection, ifMatch, plan);
    }

    @POST
    @Path("/{inspection}/start")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "startInspection", summary = "Begins: checks can be judged from now on")
    public RestResponse<InspectionResponse> start(@PathParam("inspection") UUID inspection) {
        return idempotency.once(null, InspectionResponse.class, () -> RestResponse.ok(service.start(inspection)));
    }

    @POST
    @Path("/{inspection}/report")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "reportInspection", summary = "Fixes every judgement for ever and reports to management")
    public RestResponse<InspectionResponse> report(
            @PathParam("inspection") UUID inspection, @NotNull @Valid InspectionReportRequest request) {
        return idempotency.once(
                request, InspectionResponse.class, () -> RestResponse.ok(service.report(inspection, request)));
    }

    @POST
    @Path("/{inspection}/closure")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "closeInspection",
            summary = "Closes what management has evaluated and whose findings are all settled")
    public RestResponse<InspectionResponse> close(@PathParam("inspection") UUID inspection) {
        return idempotency.once(null, InspectionResponse.class, () -> RestResponse.ok(service.close(inspection)));
    }

    @POST
    @Path("/{inspection}/cancellation")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "cancelInspection",
            summary = "Cancels what is not reported yet; what was found stays found")
    public RestResponse<InspectionResponse> cancel(
            @PathParam("inspection") UUID inspection, @NotNull @Valid InspectionCancellationRequest request) {
        return idempotency.once(
                request, InspectionResponse.class, () -> RestResponse.ok(service.cancel(inspection, request)));
    }
}
