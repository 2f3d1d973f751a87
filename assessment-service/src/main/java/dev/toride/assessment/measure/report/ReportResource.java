package dev.toride.assessment.measure.report;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports on measures", description = "Progress reports to the owner (経営者への報告)")
class ReportResource {
    @Inject
    ReportService service;

    @GET
    @Path("/measure-report-schedules/{organization}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getMeasureReportSchedule", summary = "Reads how often reports on measures are due")
    public ScheduleResponse schedule(@PathParam("organization") UUID organization) {
        return service.schedule(organization);
    }

    @PUT
    @Path("/measure-report-schedules/{organization}")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "setMeasureReportSchedule",
            summary = "Sets how often reports are due: If-None-Match: * for the first time, If-Match afterwards")
    @APIResponseSchema(value = ScheduleResponse.class, responseCode = "200")
    public RestResponse<ScheduleResponse> schedule(
            @PathParam("organization") UUID organization,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @HeaderParam(IfNoneMatch.HEADER) @DefaultValue("") IfNoneMatch ifNoneMatch,
            @NotNull @Valid ScheduleRequest request) {
        ReportService.Saved saved = service.schedule(organization, ifMatch, ifNoneMatch, request);
        return saved.isNew()
                ? RestResponse.status(RestResponse.Status.CREATED, saved.schedule())
                : RestResponse.ok(saved.schedule());
    }

    @GET
    @Path("/measure-reports/{organization}")
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getMeasureReport",
            summary = "Reports how measures stand now and what was completed in a period")
    public ReportResponse report(
            @PathParam("organization") UUID organization,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "First day of the period, in the organization's time zone; by default the first of the month.")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day of the period; by default today.") LocalDate to) {
        return service.report(organization, from, to);
    }
}
