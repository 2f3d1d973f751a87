package dev.toride.document.document;

import dev.toride.kit.http.Answers;
import dev.toride.kit.idempotency.Idempotency;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "文書")
class DocumentResource {
    @Inject
    DocumentService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("document:write")
    @Operation(operationId = "draftDocument", summary = "Drafts a document and fills in what the other services know")
    @APIResponseSchema(value = DocumentResponse.class, responseCode = "201")
    public RestResponse<DocumentResponse> draft(@NotNull @Valid DocumentRequest request) {
        return idempotency.once(request, DocumentResponse.class, () -> service.fill(request), fields -> {
            DocumentResponse drafted = service.draft(request, fields);
            return Answers.created("/v1/documents/" + drafted.id(), drafted);
        });
    }

    @GET
    @PermissionsAllowed("document:read")
    @Operation(operationId = "listDocuments", summary = "Lists documents, oldest first, without their fields")
    public Page<DocumentResponse> list(@QueryParam("organization") UUID organization, @BeanParam PageQuery page) {
        return service.list(organization, page);
    }

    @GET
    @Path("/{document}")
    @PermissionsAllowed("document:read")
    @Operation(operationId = "getDocument", summary = "Reads a document: state, fields, digests")
    public DocumentResponse get(@PathParam("document") UUID document) {
        return service.get(document);
    }

    @PUT
    @Path("/{document}")
    @PermissionsAllowed("document:write")
    @Operation(operationId = "reviseDocument", summary = "Replaces the fields of a draft")
    public DocumentResponse revise(
            @PathParam("document") UUID document,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid DocumentRequest.FieldsOnly request) {
        return service.revise(document, ifMatch, request);
    }

    @GET
    @Path("/{document}/blank-fields")
    @PermissionsAllowed("document:read")
    @Operation(operationId = "listBlankFields", summary = "Lists the fields that still have to be filled in")
    public DocumentResponse.Blanks blanks(@PathParam("document") UUID document) {
        return service.blanks(document);
    }

    @POST
    @Path("/{document}/review")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("document:write")
    @Operation(operationId = "submitDocument", summary = "Submits a draft for approval")
    public RestResponse<DocumentResponse> submit(@PathParam("document") UUID document) {
        return once(document, service::submit);
    }

    @POST
    @Path("/{document}/approval")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("document:approve")
    @Operation(
            operationId = "approveDocument",
            summary = "Approves a document and fixes its bytes; needs a person who holds an approving role")
    public RestResponse<DocumentResponse> approve(@PathParam("document") UUID document) {
        return once(document, service::approve);
    }

    @POST
    @Path("/{document}/publication")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("document:write")
    @Operation(operationId = "publishDocument", summary = "Marks an approved document as published")
    public RestResponse<DocumentResponse> publish(@PathParam("document") UUID document) {
        return once(document, service::publish);
    }

    @POST
    @Path("/{document}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("document:write")
    @Operation(operationId = "withdrawDocument", summary = "Withdraws a document")
    public RestResponse<DocumentResponse> withdraw(@PathParam("document") UUID document) {
        return once(document, service::withdraw);
    }

    private RestResponse<DocumentResponse> once(UUID document, Function<UUID, DocumentResponse> change) {
        return idempotency.once(null, DocumentResponse.class, () -> RestResponse.ok(change.apply(document)));
    }
}
