package dev.toride.document.template;

import dev.toride.kit.paging.Page;
import dev.toride.kit.problem.KitProblems;
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

/** The list is bounded by what is shipped, so it is one page. */
@Path("/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Templates", description = "ひな形")
class TemplateResource {
    @Inject
    TemplateCatalog catalog;

    @GET
    @PermissionsAllowed("document:read")
    @Operation(operationId = "listTemplates", summary = "Lists the templates that documents are drafted from")
    public Page<TemplateResponse> list() {
        return new Page<>(catalog.all().stream().map(TemplateResponse::of).toList(), null);
    }

    @GET
    @Path("/{template}")
    @PermissionsAllowed("document:read")
    @Operation(operationId = "getTemplate", summary = "Reads a template and the fields it asks for")
    public TemplateResponse get(@PathParam("template") String template) {
        return TemplateResponse.of(catalog.newest(template).orElseThrow(KitProblems.NOT_FOUND::problem));
    }
}
