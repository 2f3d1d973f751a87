package dev.toride.document.document;

import dev.toride.document.rendering.Format;
import dev.toride.kit.problem.KitProblems;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The document itself, in the format that {@code Accept} asks for. */
@Path("/v1/documents/{document}/content")
@Tag(name = "Documents")
class ContentResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";
    private static final String MARKDOWN = "text/markdown";

    @Inject
    DocumentService service;

    @Inject
    Rendering rendering;

    private static final Pattern NEVER = Pattern.compile("0(\\.0*)?");

    @GET
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed("document:read")
    @Operation(operationId = "getDocumentContent", summary = "Reads the document as PDF, DOCX, HTML or Markdown")
    @APIResponse(
            responseCode = "200",
            description = "The file. An approved document gives the bytes that were approved.",
            headers = @Header(name = "ETag"),
            content = {
                @org.eclipse.microprofile.openapi.annotations.media.Content(
                        mediaType = PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @org.eclipse.microprofile.openapi.annotations.media.Content(
                        mediaType = DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @org.eclipse.microprofile.openapi.annotations.media.Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING)),
                @org.eclipse.microprofile.openapi.annotations.media.Content(
                        mediaType = MARKDOWN,
                        schema = @Schema(type = SchemaType.STRING))
            })
    public RenderedFile content(@PathParam("document") UUID id, @Context HttpHeaders headers) {
        Format format = format(headers);
        return rendering.file(service.content(id, format), format);
    }

    /** The first acceptable format wins. Chosen here, because the framework does not know that q=0 means never. */
    private static Format format(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (NEVER.matcher(accepted.getParameters().getOrDefault("q", "1")).matches()) {
                continue;
            }
            for (Format format : new Format[] {Format.PDF, Format.DOCX, Format.HTML, Format.MARKDOWN}) {
                if (accepted.isCompatible(MediaType.valueOf(format.mediaType()))) {
                    return format;
                }
            }
        }
        throw KitProblems.NOT_ACCEPTABLE.problem();
    }
}
