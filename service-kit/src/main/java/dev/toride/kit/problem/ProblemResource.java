package dev.toride.kit.problem;

import dev.toride.kit.i18n.Language;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the {@code type} of a problem leads: what it means, in the reader's language. Needs no token. */
@Path("/problems/{code}")
@Tag(name = "Problems", description = "What each kind of problem means (エラーの説明)")
public class ProblemResource {
    @Inject
    ProblemAnswers answers;

    @GET
    @NonBlocking
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "explainProblem", summary = "Explains a kind of problem")
    @APIResponse(
            responseCode = "404",
            description = "Problem details (RFC 9457).",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "Title and explanation.",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public RestResponse<String> explain(
            @PathParam("code") String code,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Language language = Language.preferred(acceptLanguage);
        String text = answers.explanation(code, language).orElseThrow(KitProblems.NOT_FOUND::problem);
        return RestResponse.ResponseBuilder.ok(text + "\n", new MediaType("text", "plain", "utf-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
