package dev.toride.assessment.inspectionreport;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/inspections/{inspection}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
class InspectionReportResource {
    @Inject
    InspectionReportService service;

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getInspectionReport",
            summary = "Reads the report as data: figures, checks, findings with actions, change since the previous one")
    public InspectionReport report(@PathParam("inspection") UUID inspection) {
        return service.report(inspection);
    }
}
