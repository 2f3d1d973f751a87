package dev.toride.assessment.catalog;

import dev.toride.assessment.catalog.change.EditionChange;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.edition.EditionSummary;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.ProblemBody;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The guideline as data. */
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
    @APIResponse(responseCode = "200", extensions = @Extension(name = "x-etag", value = "true", parseValue = true))
    public CatalogPage<EditionSummary> editions() {
        return catalog.editions();
    }

    @GET
    @Path("/editions/{edition}")
    @Cache(maxAge = CACHE_SECONDS)
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getEdition",
            summary = "Reads an edition: principles, initiatives, steps, practices, roles, examples, Step-4 guidance")
    public Edition edition(@PathParam("edition") String edition) {
        return catalog.edition(edition);
    }

    @GET
    @Path("/editions/{edition}/changes")
    @Cache(maxAge = CACHE_SECONDS)
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getEditionChanges",
            summary = "Tells what stays, changes and is new for a company that moves here from an earlier edition")
    @APIResponse(responseCode = "200", extensions = @Extension(name = "x-etag", value = "true", parseValue = true))
    @APIResponse(
            responseCode = "422",
            description = "Problem details (RFC 9457).",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    public EditionChange changes(
            @PathParam("edition") String edition,
            @QueryParam("from")
                    @Parameter(
                            required = true,
                            description = "Id of the earlier edition.",
                            schema = @Schema(implementation = String.class, examples = "ipa-sme-3"))
                    String from) {
        if (from == null) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofParameter("from", "required"));
        }
        return catalog.change(from, edition);
    }
}
