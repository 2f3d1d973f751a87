package dev.toride.document.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.toride.kit.peer.PeerToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Questions to inventory-service. Reads tolerantly. */
@RegisterRestClient(configKey = "inventory")
@RegisterProvider(PeerToken.class)
@Path("/v1/organizations/{organization}")
interface InventoryClient {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Company(UUID id, String name, String representativeTitle, String representativeName, String timeZone) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(UUID id, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record UnitPage(List<Unit> items, String nextPageToken) {}

    @GET
    Company company(@PathParam("organization") UUID organization);

    @GET
    @Path("/units")
    UnitPage units(
            @PathParam("organization") UUID organization,
            @QueryParam("limit") int limit,
            @QueryParam("pageToken") String pageToken);
}
