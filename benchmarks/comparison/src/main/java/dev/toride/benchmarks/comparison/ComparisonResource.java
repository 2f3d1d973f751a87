package dev.toride.benchmarks.comparison;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.toride.kit.openapi.Stateless;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Parses with Jackson into records, answers bytes that were ready at the start. */
@Path("/v1/comparison")
class ComparisonResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final int OUTPUT_BYTES = 65_536;

    private final ObjectReader sheets;
    private final byte[] result;
    private final byte[] line;

    /**
     * @param resultBytes size of a score, as the driver measured it
     * @param lineBytes size of a line of bulk scoring's answer, with its line feed
     */
    @Inject
    ComparisonResource(
            ObjectMapper json,
            @ConfigProperty(name = "comparison.result-bytes", defaultValue = "4000") int resultBytes,
            @ConfigProperty(name = "comparison.line-bytes", defaultValue = "300") int lineBytes) {
        sheets = json.readerFor(ScoreSheet.class);
        result = text(resultBytes, "");
        line = text(lineBytes, "\n");
    }

    private static byte[] text(int bytes, String end) {
        String head = "{\"text\":\"";
        String tail = "\"}" + end;
        return (head + "x".repeat(bytes - head.length() - tail.length()) + tail).getBytes(StandardCharsets.US_ASCII);
    }

    @POST
    @Path("/sheet")
    @NonBlocking
    @Stateless
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("scoring:run")
    @Operation(operationId = "compareSheet", summary = "Parses a sheet and writes ready bytes")
    public byte[] sheet(ScoreSheet sheet) {
        return sheet == null ? null : result;
    }

    @POST
    @Path("/lines")
    @Stateless
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @PermissionsAllowed("scoring:run")
    @Operation(operationId = "compareLines", summary = "Parses sheets and writes a ready line for each")
    public RestResponse<StreamingOutput> lines(InputStream body) {
        return RestResponse.ok(out -> {
            try (OutputStream buffered = new BufferedOutputStream(out, OUTPUT_BYTES);
                    MappingIterator<ScoreSheet> lines = sheets.readValues(body)) {
                while (lines.hasNextValue()) {
                    lines.nextValue();
                    buffered.write(line);
                }
            }
        });
    }
}
