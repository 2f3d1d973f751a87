package dev.toride.kit.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Bearer authentication (RFC 6750) that lets Quarkus verify an access token once, and then knows it for some seconds: a partner sends
 * thousands of requests with one token, and verifying it each time costs more than the fastest of them.
 *
 * <p>Known is only what was verified, by the whole token, never longer than {@code toride.tokens.known-for} or its {@code exp},
 * and never if it is bound to a key of its holder (claim {@code cnf}, RFC 7800), which each request must prove anew.
 */
@ApplicationScoped
public class VerifiedTokens implements HttpAuthenticationMechanism {
    /** Claim that names the key of the holder. */
    private static final String BOUND = "cnf";

    private static final int AT_MOST = 10_000;

    private final OidcAuthenticationMechanism oidc;
    private final Clock clock;
    private final Cache<String, Known> tokens;

    private record Known(SecurityIdentity holder, Instant expires) {}

    @Inject
    VerifiedTokens(
            OidcAuthenticationMechanism oidc,
            Clock clock,
            @ConfigProperty(name = "toride.tokens.known-for") Duration knownFor) {
        this.oidc = oidc;
        this.clock = clock;
        tokens = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfterWrite(knownFor)
                .build();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        List<String> headers = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.size() != 1) {
            return oidc.authenticate(request, identities).map(VerifiedTokens::withGrant);
        }
        String header = headers.getFirst();
        Known known = tokens.getIfPresent(header);
        return known != null && clock.instant().isBefore(known.expires)
                ? Uni.createFrom().item(known.holder)
                : oidc.authenticate(request, identities)
                        .map(VerifiedTokens::withGrant)
                        .invoke(holder -> remember(header, holder));
    }

    private void remember(String header, @Nullable SecurityIdentity holder) {
        if (holder != null
                && holder.getPrincipal() instanceof JsonWebToken token
                && !token.getClaimNames().contains(BOUND)) {
            tokens.put(header, new Known(holder, Instant.ofEpochSecond(token.getExpirationTime())));
        }
    }

    /** Without the attributes that Quarkus puts there: they hold the request, with its body. */
    @Nullable
    private static SecurityIdentity withGrant(@Nullable SecurityIdentity holder) {
        if (holder == null || !(holder.getPrincipal() instanceof JsonWebToken token)) {
            return holder;
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addCredentials(holder.getCredentials())
                .addRoles(holder.getRoles())
                .addPermissions(holder.getPermissions())
                .addAttribute(Grant.ATTRIBUTE, Grant.read(token))
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    /** Asked before the one it stands in for. */
    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
