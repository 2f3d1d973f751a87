package dev.toride.assessment.organization;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.toride.kit.peer.PeerToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Questions to inventory-service. Reads tolerantly: fields that this service does not need are passed over. */
@RegisterRestClient(configKey = "inventory")
@RegisterProvider(PeerToken.class)
@Path("/v1/organizations")
interface InventoryClient {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Organization(UUID id, long version, String edition, String industry, Integer employees, String timeZone) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(UUID id, long version) {}

    @GET
    @Path("/{organization}")
    Organization organization(@PathParam("organization") UUID organization);

    @GET
    @Path("/{organization}/units/{unit}")
    Unit unit(@PathParam("organization") UUID organization, @PathParam("unit") UUID unit);
}
