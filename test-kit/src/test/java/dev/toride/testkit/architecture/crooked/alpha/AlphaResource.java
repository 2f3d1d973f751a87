package dev.toride.testkit.architecture.crooked.alpha;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

@Path("/v1/alphas")
class AlphaResource {
    private final AlphaReader reader;

    AlphaResource(AlphaReader reader) {
        this.reader = reader;
    }

    @GET
    public Response read() {
        return Response.ok(reader.read()).build();
    }
}
