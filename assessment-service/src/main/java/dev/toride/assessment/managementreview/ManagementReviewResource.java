package dev.toride.assessment.managementreview;

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

@Path("/v1/management-reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Management reviews", description = "経営者による評価")
class ManagementReviewResource {
    @Inject
    ManagementReviewService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "prepareManagementReview",
            summary = "Puts reported inspections before management, with figures counted now")
    @APIResponseSchema(value = ManagementReviewResponse.class, responseCode = "201")
    public RestResponse<ManagementReviewResponse> prepare(@NotNull @Valid ManagementReviewRequest request) {
        return idempotency.once(request, ManagementReviewResponse.class, () -> {
            ManagementReviewResponse prepared = service.prepare(request);
            return Answers.created("/v1/management-reviews/" + prepared.id(), prepared);
        });
    }

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listManagementReviews", summary = "Lists management reviews, oldest first")
    public Page<ManagementReviewResponse> list(
            @QueryParam("organization") UUID organization,
            @QueryParam("state") ManagementReviewState state,
            @BeanParam PageQuery page) {
        return service.list(organization, state, page);
    }

    @GET
    @Path("/{review}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getManagementReview", summary = "Reads a management review")
    public ManagementReviewResponse get(@PathParam("review") UUID review) {
        return service.get(review);
    }

    @PUT
    @Path("/{review}")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "reviseManagementReview",
            summary = "Changes what is evaluated until it is decided, and counts anew")
    public ManagementReviewResponse revise(
            @PathParam("review") UUID review,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ManagementReviewAgenda agenda) {
        return service.revise(review, ifMatch, agenda);
    }

    @POST
    @Path("/{review}/decision")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "decideManagementReview",
            summary = "Decides where the evaluation leads; the owner does, with reasons")
    public RestResponse<ManagementReviewResponse> decide(
            @PathParam("review") UUID review,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ManagementDecisionRequest request) {
        return idempotency.once(
                request,
                ManagementReviewResponse.class,
                () -> RestResponse.ok(service.decide(review, ifMatch, request)));
    }
}
