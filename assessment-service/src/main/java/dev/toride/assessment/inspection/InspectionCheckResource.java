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
import jakarta.ws.rs.DELETE;
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

@Path("/v1/inspections/{inspection}/checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
class InspectionCheckResource {
    @Inject
    InspectionCheckService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "addInspectionCheck", summary = "Adds a check until the inspection is reported")
    @APIResponseSchema(value = InspectionCheckResponse.class, responseCode = "201")
    public RestResponse<InspectionCheckResponse> add(
            @PathParam("inspection") UUID inspection, @NotNull @Valid InspectionCheckRequest request) {
        return idempotency.once(request, InspectionCheckResponse.class, () -> {
            InspectionCheckResponse added = service.add(inspection, request);
            return Answers.created("/v1/inspections/" + inspection + "/checks/" + added.id(), added);
        });
    }

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listInspectionChecks", summary = "Lists the checks of an inspection as they were planned")
    public Page<InspectionCheckResponse> list(
            @PathParam("inspection") UUID inspection,
            @QueryParam("unit") UUID unit,
            @QueryParam("judgement") Judgement judgement,
            @BeanParam PageQuery page) {
        return service.list(new InspectionCheckFilter(inspection, unit, judgement), page);
    }

    @GET
    @Path("/{check}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getInspectionCheck", summary = "Reads a check")
    public InspectionCheckResponse get(@PathParam("inspection") UUID inspection, @PathParam("check") UUID check) {
        return service.get(inspection, check);
    }

    @DELETE
    @Path("/{check}")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "removeInspectionCheck", summary = "Takes a check out of a plan that is not started")
    public void remove(
            @PathParam("inspection") UUID inspection,
            @PathParam("check") UUID check,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch) {
        service.remove(inspection, check, ifMatch);
    }

    @PUT
    @Path("/{check}/judgement")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "judgeInspectionCheck",
            summary = "Judges a check of an inspection in progress; a person does, in an audit one of its auditors")
    public InspectionCheckResponse judge(
            @PathParam("inspection") UUID inspection,
            @PathParam("check") UUID check,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid JudgementRequest request) {
        return service.judge(inspection, check, ifMatch, request);
    }
}
