package dev.toride.inventory.risk;

import dev.toride.inventory.guideline.Guideline;
import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.kit.openapi.Stateless;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stateless risk values, on the event loop: it neither blocks nor keeps anything. */
@Path("/v1/risk-values")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Risks", description = "リスク値")
class RiskValueResource {
    @Inject
    Guideline guideline;

    @POST
    @NonBlocking
    @Stateless
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "computeRiskValue", summary = "Computes a risk value and explains it; nothing is kept")
    public RiskValue compute(@NotNull @Valid RiskValueRequest request) {
        RiskProfile profile = guideline.named(request.edition());
        AssetRating rating = new AssetRating(
                request.confidentiality(),
                request.integrity(),
                request.availability(),
                request.personalInformation() == null ? List.of() : request.personalInformation(),
                request.importanceReasons() == null ? List.of() : request.importanceReasons());
        try {
            return RiskValue.of(profile, rating, request.threat(), request.vulnerability());
        } catch (InvalidRatingException invalid) {
            throw RatingProblems.of(invalid, "");
        }
    }
}
