package dev.toride.assessment.catalog;

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

/** The guideline as data. Both lists are bounded by what is shipped, so they are one page each. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Catalog", description = "The guideline as data (ガイドラインの内容)")
class CatalogResource {
    private static final int CACHE_SECONDS = 3600;

    @Inject
    Catalog catalog;

    @GET
    @Path("/editions")
    @Cache(maxAge = CACHE_SECONDS)
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listEditions", summary = "Lists the editions of the guideline, the default first")
    public Page<Edition> editions() {
        return new Page<>(catalog.editions(), null);
    }

    @GET
    @Path("/editions/{edition}")
    @Cache(maxAge = CACHE_SECONDS)
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getEdition",
            summary = "Reads an edition: principles, initiatives, steps, practices, roles")
    public Edition edition(@PathParam("edition") String edition) {
        return catalog.edition(edition);
    }

    @GET
    @Path("/questionnaires")
    @Cache(maxAge = CACHE_SECONDS)
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listQuestionnaires", summary = "Lists the questionnaires")
    public Page<Questionnaire> questionnaires() {
        return new Page<>(catalog.questionnaires(), null);
    }

    @GET
    @Path("/questionnaires/{questionnaire}")
    @Cache(maxAge = CACHE_SECONDS)
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getQuestionnaire", summary = "Reads a questionnaire: sections, items, choices, bands")
    public Questionnaire questionnaire(@PathParam("questionnaire") String questionnaire) {
        return catalog.questionnaire(questionnaire);
    }
}
