package dev.toride.assessment.measure;

import dev.toride.kit.idempotency.Idempotency;
import dev.toride.kit.precondition.IfMatch;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions need a person of the company with a deciding role; a machine names it in Toride-Acting-Subject. */
@Path("/v1/measures/{measure}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
class DecisionResource {
    @Inject
    DecisionService service;

    @Inject
    Idempotency idempotency;

    @POST
    @Path("/adoption")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "adoptMeasure", summary = "Adopts a proposed measure, with its owner and due date")
    public RestResponse<MeasureResponse> adopt(
            @PathParam("measure") UUID measure,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid AdoptionRequest request) {
        return idempotency.once(
                request, MeasureResponse.class, () -> RestResponse.ok(service.adopt(measure, ifMatch, request)));
    }

    @POST
    @Path("/adaptation")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "adaptMeasure",
            summary = "Adopts a measure in the company's own words, or puts an adopted one into other words")
    public RestResponse<MeasureResponse> adapt(
            @PathParam("measure") UUID measure,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid AdaptationRequest request) {
        return idempotency.once(
                request, MeasureResponse.class, () -> RestResponse.ok(service.adapt(measure, ifMatch, request)));
    }

    @POST
    @Path("/declination")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "declineMeasure", summary = "Decides against a measure, or gives it up, with the reason")
    public RestResponse<MeasureResponse> decline(
            @PathParam("measure") UUID measure,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return idempotency.once(
                request, MeasureResponse.class, () -> RestResponse.ok(service.decline(measure, ifMatch, request)));
    }

    @POST
    @Path("/resumption")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "resumeMeasure",
            summary = "Takes a declined measure up again, or a completed one that is not in place after all")
    public RestResponse<MeasureResponse> resume(
            @PathParam("measure") UUID measure,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return idempotency.once(
                request, MeasureResponse.class, () -> RestResponse.ok(service.resume(measure, ifMatch, request)));
    }
}
