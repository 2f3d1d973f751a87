package dev.toride.assessment.scoring.bulk;

import dev.toride.kit.http.RequestId;
import dev.toride.kit.i18n.Language;
import dev.toride.kit.openapi.Stateless;
import io.quarkus.security.PermissionsAllowed;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/scores/bulk")
@Tag(name = "Scoring")
class BulkScoreResource {
    static final String NDJSON = "application/x-ndjson";

    private static final Logger LOG = Logger.getLogger(BulkScoreResource.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final BulkScoring scoring;
    private final Semaphore streams;

    @Inject
    BulkScoreResource(
            BulkScoring scoring,
            @ConfigProperty(name = "toride.scoring.bulk-streams", defaultValue = "16") int streams) {
        this.scoring = scoring;
        this.streams = new Semaphore(streams);
    }

    /** On a worker thread, which waits when the client is slow to send or to read. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Stateless
    @PermissionsAllowed("scoring:run")
    @Operation(
            operationId = "scoreInBulk",
            summary = "Scores a stream of sheets, one per line, and answers line by line in the same order",
            description = "Read the answer while you send: neither side keeps the stream in memory. A line of at most"
                    + " 65,536 bytes; a bad one is answered by its problem. Content-Encoding and Accept-Encoding gzip are"
                    + " understood.")
    @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BulkLine.class)))
    @APIResponse(
            responseCode = "200",
            description = "One line for each line that is not blank.",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BulkResultLine.class)))
    public RestResponse<StreamingOutput> score(
            InputStream body,
            @QueryParam("detail") @DefaultValue("compact") @Pattern(regexp = "compact|full") String detail,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            RoutingContext http) {
        if (!streams.tryAcquire()) {
            throw BulkProblems.TOO_MANY_STREAMS.problem().withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        BulkScoring.Asker asker =
                new BulkScoring.Asker("full".equals(detail), Language.preferred(acceptLanguage), RequestId.of(http));
        return RestResponse.ok(out -> {
            try {
                scoring.score(body, out, asker);
            } catch (IOException clientGone) {
                LOG.debugf("a stream of sheets ended early: %s", clientGone.getMessage());
                http.request().connection().close();
            } finally {
                streams.release();
            }
        });
    }
}
