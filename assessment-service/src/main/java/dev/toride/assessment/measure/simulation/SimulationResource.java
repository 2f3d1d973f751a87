package dev.toride.assessment.measure.simulation;

import dev.toride.kit.openapi.Stateless;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/measure-simulations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
class SimulationResource {
    @Inject
    SimulationService service;

    @POST
    @Stateless
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "simulateMeasures",
            summary = "Says what measures would gain, or which set of them is best for a budget; nothing is kept")
    public SimulationResponse simulate(@NotNull @Valid SimulationRequest request) {
        return service.simulate(request);
    }
}
