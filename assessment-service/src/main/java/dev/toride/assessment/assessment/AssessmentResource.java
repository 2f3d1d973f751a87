package dev.toride.assessment.assessment;

import dev.toride.assessment.scoring.Consolidation;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments", description = "自社診断")
class AssessmentResource {
    @Inject
    AssessmentService service;

    @Inject
    OneCallService oneCall;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "draftAssessment",
            summary = "Drafts an assessment, or with answers and complete does the whole in one call")
    @APIResponseSchema(value = AssessmentResponse.class, responseCode = "201")
    public RestResponse<AssessmentResponse> draft(@NotNull @Valid AssessmentRequest request) {
        return idempotency.once(request, AssessmentResponse.class, () -> {
            AssessmentResponse drafted =
                    Boolean.TRUE.equals(request.complete()) ? oneCall.complete(request) : service.draft(request);
            return Answers.created("/v1/assessments/" + drafted.id(), drafted);
        });
    }

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "listAssessments",
            summary =
                    "Lists assessments without their results, oldest first; completed ones of a time in the order of completion")
    public Page<AssessmentResponse> list(@BeanParam AssessmentFilter filter, @BeanParam PageQuery page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{assessment}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getAssessment", summary = "Reads an assessment, with its result once completed")
    public AssessmentResponse get(@PathParam("assessment") UUID assessment) {
        return service.get(assessment);
    }

    @PUT
    @Path("/{assessment}")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "reviseAssessment",
            summary = "Changes rule, last day and asked units of an assessment that has not ended")
    public AssessmentResponse revise(
            @PathParam("assessment") UUID assessment,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid AssessmentRevisionRequest request) {
        return service.revise(assessment, ifMatch, request);
    }

    @GET
    @Path("/{assessment}/result")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getAssessmentResult", summary = "Reads what a completed assessment says")
    @APIResponseSchema(value = AssessmentResult.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "The assessment is not completed.")
    public AssessmentResult result(@PathParam("assessment") UUID assessment) {
        return service.result(assessment);
    }

    @GET
    @Path("/{assessment}/consolidation")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getConsolidation", summary = "Puts the units' answers together and lists disagreements")
    public Consolidation consolidation(@PathParam("assessment") UUID assessment) {
        return service.consolidation(assessment);
    }

    @POST
    @Path("/{assessment}/opening")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "openAssessment", summary = "Opens a draft to the units")
    public RestResponse<AssessmentResponse> open(@PathParam("assessment") UUID assessment) {
        return idempotency.once(null, AssessmentResponse.class, () -> RestResponse.ok(service.open(assessment)));
    }

    @POST
    @Path("/{assessment}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "withdrawAssessment", summary = "Withdraws an assessment that is not completed")
    public RestResponse<AssessmentResponse> withdraw(@PathParam("assessment") UUID assessment) {
        return idempotency.once(null, AssessmentResponse.class, () -> RestResponse.ok(service.withdraw(assessment)));
    }

    @POST
    @Path("/{assessment}/completion")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "completeAssessment", summary = "Fixes the assessment for ever and scores it")
    public RestResponse<AssessmentResponse> complete(
            @PathParam("assessment") UUID assessment, @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch) {
        return idempotency.once(
                null, AssessmentResponse.class, () -> RestResponse.ok(service.complete(assessment, ifMatch)));
    }
}
