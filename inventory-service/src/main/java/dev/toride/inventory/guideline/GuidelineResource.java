package dev.toride.inventory.guideline;

import dev.toride.kit.paging.Page;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The packs as they are: where the ids, scales and sources come from that all other answers mention. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Guideline", description = "Scales, tables and sheets as data (ガイドラインの内容)")
class GuidelineResource {
    private static final int CACHE_SECONDS = 3600;

    @Inject
    Guideline guideline;

    /** Bounded by what is shipped, so it is one page. */
    @GET
    @Path("/risk-profiles")
    @Cache(maxAge = CACHE_SECONDS)
    @PermissionsAllowed("inventory:read")
    @Operation(
            operationId = "listRiskProfiles",
            summary = "Lists the scales, tables and bands of every edition, the default first")
    public Page<RiskProfile> profiles() {
        return new Page<>(guideline.profiles(), null);
    }

    @GET
    @Path("/risk-profiles/{edition}")
    @Cache(maxAge = CACHE_SECONDS)
    @PermissionsAllowed("inventory:read")
    @Operation(
            operationId = "getRiskProfile",
            summary = "Reads the scales, the conversion table and the bands of an edition, and their sources")
    public RiskProfile profile(@PathParam("edition") String edition) {
        return guideline.profileAt(edition);
    }

    @GET
    @Path("/risk-sheets/{edition}")
    @Cache(maxAge = CACHE_SECONDS)
    @PermissionsAllowed("inventory:read")
    @Operation(
            operationId = "getRiskSheet",
            summary = "Reads the media, threats and control checks that an edition uses, and their sources",
            description =
                    "An edition without a sheet of its own uses that of the default edition: the answer says which.")
    public RiskSheet sheet(@PathParam("edition") String edition) {
        return guideline.sheetAt(edition);
    }
}
