package dev.toride.kit.peer;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Caller;
import io.quarkus.oidc.client.OidcClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/**
 * Exchanges the caller's token for one of this service (RFC 8693): it keeps tenant and organizations, so a peer's walls
 * stand, and carries the scopes of this service's client, so the caller needs none of the peer's.
 */
@ApplicationScoped
public class PeerToken implements ResteasyReactiveClientRequestFilter {
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    private final OidcClient issuer;
    private final Caller caller;

    @Inject
    PeerToken(OidcClient issuer, Caller caller) {
        this.issuer = issuer;
        this.caller = caller;
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        String own = caller.rawToken();
        if (own == null) {
            throw KitProblems.UNAUTHENTICATED.problem();
        }
        request.suspend();
        issuer.getTokens(Map.of(
                        "subject_token", own, "subject_token_type", ACCESS_TOKEN, "requested_token_type", ACCESS_TOKEN))
                .subscribe()
                .with(
                        tokens -> {
                            request.getHeaders()
                                    .putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.getAccessToken());
                            request.resume();
                        },
                        request::resume);
    }
}
