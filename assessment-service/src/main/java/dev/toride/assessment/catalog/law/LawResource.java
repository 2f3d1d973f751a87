package dev.toride.assessment.catalog.law;

import dev.toride.assessment.catalog.Catalog;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** The law of a day, as far as it is known. */
@Path("/v1/laws")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Catalog", description = "The guideline as data (ガイドラインの内容)")
class LawResource {
    /** Japanese law changes at midnight there, wherever the caller is. */
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Inject
    Catalog catalog;

    @Inject
    Clock clock;

    @GET
    @Cache(noCache = true)
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "listLaws",
            summary = "Lists the laws as known for a day; what was not verified for it says so")
    @APIResponse(responseCode = "200", extensions = @Extension(name = "x-etag", value = "true", parseValue = true))
    public LawsOnDay laws(
            @QueryParam("asOf")
                    @Parameter(
                            description = "A day as YYYY-MM-DD; today in Japan when left out.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf) {
        return catalog.laws().on(asOf == null ? today(clock) : day(asOf));
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    private static LocalDate day(String asOf) {
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException malformed) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofParameter("asOf", "invalid-value"));
        }
    }
}
