package dev.toride.kit.peer;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Caller;
import io.quarkus.oidc.client.OidcClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ResteasyReactiveClientRequestFilter;

/**
 * Exchanges the caller's token for one of this service (RFC 8693): it keeps tenant and organizations, so a peer's walls
 * stand, and carries the scopes of this service's client, so the caller needs none of the peer's.
 */
@ApplicationScoped
public class PeerToken implements ResteasyReactiveClientRequestFilter {
    private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

    private static final String ALL_ORGANIZATIONS = " tenant:all";

    private final OidcClient issuer;
    private final Caller caller;
    private final String scopes;

    @Inject
    PeerToken(OidcClient issuer, Caller caller, @ConfigProperty(name = "toride.peer.scopes") Optional<String> scopes) {
        this.issuer = issuer;
        this.caller = caller;
        this.scopes = scopes.orElse("");
    }

    @Override
    public void filter(ResteasyReactiveClientRequestContext request) {
        String own = caller.rawToken();
        if (own == null) {
            throw KitProblems.UNAUTHENTICATED.problem();
        }
        // Never wider than the caller: all organizations only for a caller who may reach all of them.
        String scope = caller.organizations().isEmpty() ? scopes + ALL_ORGANIZATIONS : scopes;
        request.suspend();
        issuer.getTokens(Map.of(
                        "subject_token",
                        own,
                        "subject_token_type",
                        ACCESS_TOKEN,
                        "requested_token_type",
                        ACCESS_TOKEN,
                        "scope",
                        scope))
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
