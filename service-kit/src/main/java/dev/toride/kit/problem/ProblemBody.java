package dev.toride.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Problem details for HTTP APIs (RFC 9457), media type {@code application/problem+json}. */
@Schema(
        name = "Problem",
        description = "Problem details (RFC 9457). Human texts follow Accept-Language, Japanese by default.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        @Schema(
                required = true,
                description = "Reference to the description of this kind of problem.",
                examples = "/problems/not-found")
        String type,

        @Schema(required = true, description = "Short text, the same for every problem of this type.")
        String title,

        @Schema(required = true, description = "HTTP status code.", examples = "404")
        int status,

        @Schema(required = true, description = "What went wrong this time and what to do about it.")
        String detail,

        @Schema(required = true, description = "Identifies this answer in our logs: urn:uuid of the request.")
        String instance,

        @Schema(required = true, description = "Stable machine code, the last segment of type.", examples = "not-found")
        String code,

        @Nullable @Schema(description = "The elements of the request that are wrong.")
        List<Element> errors) {

    /** One wrong element of the request. */
    @Schema(
            name = "ProblemError",
            description = "One wrong element: a JSON Pointer into the body, or the name of a parameter.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Element(
            @Nullable @Schema(description = "JSON Pointer (RFC 6901) into the body.", examples = "/answers/3/item")
            String pointer,

            @Nullable @Schema(description = "Name of a query, path or header parameter.", examples = "limit")
            String parameter,

            @Schema(required = true, description = "Stable machine code.", examples = "required")
            String code,

            @Schema(required = true, description = "What is wrong with it.")
            String message) {}
}
