package dev.toride.kit.link;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.tenancy.Caller;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/** Bearers of opened links: signed, short-lived, and not understood by any other resource. */
@ApplicationScoped
public class LinkSessions {
    private static final String ISSUER = "toride-link";
    private static final String TENANT = "tenant_id";
    private static final String SCHEME = "Bearer ";

    private final LinkSecret secret;
    private final Caller caller;
    private final Clock clock;
    private final Duration validFor;
    private final String audience;

    @Inject
    LinkSessions(
            LinkSecret secret,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "toride.link.session-duration", defaultValue = "2h") Duration validFor,
            @ConfigProperty(name = "quarkus.application.name") String audience) {
        this.secret = secret;
        this.caller = caller;
        this.clock = clock;
        this.validFor = validFor;
        this.audience = audience;
    }

    LinkSession start(String tenant, Link link) {
        Instant ends = clock.instant().plus(validFor);
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(audience);
        claims.setSubject(link.id().toString());
        claims.setStringClaim(TENANT, tenant);
        claims.setExpirationTime(NumericDate.fromMilliseconds(ends.toEpochMilli()));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(secret.sessionKey());
        try {
            return new LinkSession(signature.getCompactSerialization(), ends, link.target());
        } catch (JoseException e) {
            throw new IllegalStateException("session not signed", e);
        }
    }

    /**
     * From here on the request acts for the tenant of the session's link.
     *
     * @param authorization the header's value
     * @throws Problem 401 for anything but a bearer made by {@link #start} that has not expired
     */
    void enter(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw refused();
        }
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256)
                .setVerificationKey(secret.sessionKey())
                .setExpectedIssuer(ISSUER)
                .setExpectedAudience(audience)
                .setRequireExpirationTime()
                .setRequireSubject()
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
        try {
            JwtClaims claims = consumer.processToClaims(
                    authorization.substring(SCHEME.length()).strip());
            caller.actForLink(claims.getStringClaimValue(TENANT), UUID.fromString(claims.getSubject()));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException foreign) {
            throw refused();
        }
    }

    private static Problem refused() {
        return KitProblems.UNAUTHENTICATED.problem().withHeader("WWW-Authenticate", "Bearer");
    }
}
