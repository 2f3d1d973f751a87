package dev.toride.assessment.assessment;

import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.precondition.IfNoneMatch;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/v1/assessments/{assessment}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
class AnswerResource {
    @Inject
    AnswerService service;

    @Inject
    ResponseStates responses;

    @GET
    @Path("/responses")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listUnitResponses", summary = "Lists how far each unit is, in the order of unit ids")
    public Page<UnitAnswerResponse.State> states(@PathParam("assessment") UUID assessment, @BeanParam PageQuery page) {
        return responses.list(assessment, page);
    }

    @GET
    @Path("/responses/{unit}")
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getUnitResponse",
            summary = "Reads the answers of a unit, and what it has not answered yet")
    public UnitAnswerResponse.Sheet sheet(@PathParam("assessment") UUID assessment, @PathParam("unit") UUID unit) {
        return service.sheet(assessment, Respondent.unit(unit));
    }

    @GET
    @Path("/responses/{unit}/answers/{item}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getUnitAnswer", summary = "Reads one answer of a unit")
    public UnitAnswerResponse get(
            @PathParam("assessment") UUID assessment, @PathParam("unit") UUID unit, @PathParam("item") String item) {
        return service.get(assessment, Respondent.unit(unit), item);
    }

    @PUT
    @Path("/responses/{unit}/answers/{item}")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "giveUnitAnswer",
            summary = "Saves one answer: If-None-Match: * for the first time, If-Match afterwards")
    @APIResponseSchema(value = UnitAnswerResponse.class, responseCode = "200")
    public RestResponse<UnitAnswerResponse> give(
            @PathParam("assessment") UUID assessment,
            @PathParam("unit") UUID unit,
            @PathParam("item") String item,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @HeaderParam(IfNoneMatch.HEADER) @DefaultValue("") IfNoneMatch ifNoneMatch,
            @NotNull @Valid UnitAnswerRequest request) {
        return service.give(assessment, Respondent.unit(unit), item, ifMatch, ifNoneMatch, request)
                .toResponse();
    }

    @GET
    @Path("/responses/{unit}/employees/{employee}")
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getEmployeeResponse",
            summary = "Reads the answers that an employee, or the holder of an invitation, gave under a unit")
    public UnitAnswerResponse.Sheet employeeSheet(
            @PathParam("assessment") UUID assessment,
            @PathParam("unit") UUID unit,
            @PathParam("employee") UUID employee) {
        return service.sheet(assessment, Respondent.employee(unit, employee));
    }

    @GET
    @Path("/responses/{unit}/employees/{employee}/answers/{item}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getEmployeeAnswer", summary = "Reads one answer of an employee")
    public UnitAnswerResponse getEmployee(
            @PathParam("assessment") UUID assessment,
            @PathParam("unit") UUID unit,
            @PathParam("employee") UUID employee,
            @PathParam("item") String item) {
        return service.get(assessment, Respondent.employee(unit, employee), item);
    }

    @PUT
    @Path("/responses/{unit}/employees/{employee}/answers/{item}")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "giveEmployeeAnswer",
            summary = "Saves one answer of an employee, asked where nobody in the unit knows")
    @APIResponseSchema(value = UnitAnswerResponse.class, responseCode = "200")
    public RestResponse<UnitAnswerResponse> giveEmployee(
            @PathParam("assessment") UUID assessment,
            @PathParam("unit") UUID unit,
            @PathParam("employee") UUID employee,
            @PathParam("item") String item,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @HeaderParam(IfNoneMatch.HEADER) @DefaultValue("") IfNoneMatch ifNoneMatch,
            @NotNull @Valid UnitAnswerRequest request) {
        return service.giveAsEmployee(
                        assessment, Respondent.employee(unit, employee), item, ifMatch, ifNoneMatch, request)
                .toResponse();
    }

    @PUT
    @Path("/consolidation/{item}")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "setConsolidatedValue",
            summary = "Sets the company's answer to an item by hand, with a reason")
    @APIResponseSchema(value = ValueByHandResponse.class, responseCode = "200")
    public RestResponse<ValueByHandResponse> set(
            @PathParam("assessment") UUID assessment,
            @PathParam("item") String item,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @HeaderParam(IfNoneMatch.HEADER) @DefaultValue("") IfNoneMatch ifNoneMatch,
            @NotNull @Valid ValueByHandRequest request) {
        return service.set(assessment, item, ifMatch, ifNoneMatch, request).toResponse();
    }
}
