package dev.toride.assessment.transition;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/edition-transitions/{organization}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
class TransitionResource {
    @Inject
    TransitionService service;

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getEditionTransition",
            summary = "Tells which of a company's answers an edition keeps, what changed and what is new")
    public EditionTransition transition(
            @PathParam("organization") UUID organization,
            @QueryParam("to")
                    @Parameter(
                            description = "The edition that is moved to; left out, the company's own.",
                            schema = @Schema(implementation = String.class, examples = "ipa-sme-4"))
                    String to) {
        return service.transition(organization, to);
    }
}
