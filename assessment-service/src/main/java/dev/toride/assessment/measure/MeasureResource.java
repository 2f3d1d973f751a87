package dev.toride.assessment.measure;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/measures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures", description = "Improvement measures (対策の決定)")
class MeasureResource {
    @Inject
    MeasureService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "writeMeasure", summary = "Writes a measure in the company's own words, to be decided on")
    @APIResponseSchema(value = MeasureResponse.class, responseCode = "201")
    public RestResponse<MeasureResponse> write(@NotNull @Valid MeasureRequest request) {
        return idempotency.once(request, MeasureResponse.class, () -> {
            MeasureResponse written = service.write(request);
            return Answers.created("/v1/measures/" + written.id(), written);
        });
    }

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listMeasures", summary = "Lists measures, oldest first")
    public Page<MeasureResponse> list(@BeanParam MeasureFilter filter, @BeanParam PageQuery page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{measure}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getMeasure", summary = "Reads a measure")
    public MeasureResponse get(@PathParam("measure") UUID measure) {
        return service.get(measure);
    }

    @PUT
    @Path("/{measure}")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "reviseMeasure",
            summary = "Replaces plan, cost and evidence of an adopted or completed measure")
    public MeasureResponse revise(
            @PathParam("measure") UUID measure,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid MeasureRevisionRequest request) {
        return service.revise(measure, ifMatch, request);
    }

    @POST
    @Path("/{measure}/completion")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "completeMeasure",
            summary = "Says that a measure is in place: its owner does, or who may decide")
    public RestResponse<MeasureResponse> complete(
            @PathParam("measure") UUID measure, @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch) {
        return idempotency.once(null, MeasureResponse.class, () -> RestResponse.ok(service.complete(measure, ifMatch)));
    }
}
