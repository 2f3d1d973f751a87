package dev.toride.local.infrastructure;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.token.Token;
import com.nimbusds.oauth2.sdk.tokenexchange.TokenExchangeGrant;
import java.text.ParseException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * Turns the form of a token request into claims.
 *
 * <ul>
 *   <li>{@code client_credentials}: {@code tenant} (default {@code demo}), {@code organization} and {@code unit} (several separated by
 *       commas: OAuth forbids a parameter twice), {@code subject} (default the client's id), {@code scope} (default all);
 *   <li>token exchange (RFC 8693): tenant, organizations, units and subject stay those of the subject token, {@code act} names the client
 *       that acts for it, {@code scope} is what was asked for.
 * </ul>
 */
final class TokenClaims implements OAuth2TokenCallback {

    /** Every scope of the platform; {@code tenant:all} stands for "not limited to some organizations". */
    static final String ALL_SCOPES =
            "assessment:read assessment:write scoring:run questionnaire:write inventory:read inventory:write"
                    + " document:read document:write document:approve tenant:all act:for";

    private static final String AUDIENCE = "toride";
    private static final String DEFAULT_TENANT = "demo";
    private static final long SECONDS_VALID = 3600;

    private final String issuerId;
    private final RSAKey key;
    private final String clientSecret;
    private final Clock clock;

    TokenClaims(String issuerId, RSAKey key, String clientSecret, Clock clock) {
        this.issuerId = issuerId;
        this.key = key;
        this.clientSecret = clientSecret;
        this.clock = clock;
    }

    @Override
    public String issuerId() {
        return issuerId;
    }

    @Override
    public String subject(TokenRequest request) {
        List<String> given = values(request, "subject");
        return given.isEmpty() ? clientId(request) : given.getFirst();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(AUDIENCE);
    }

    @Override
    public long tokenExpiry() {
        return SECONDS_VALID;
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return request.getAuthorizationGrant() instanceof TokenExchangeGrant exchange
                ? exchangedClaims(request, exchange)
                : requestedClaims(request);
    }

    private static Map<String, Object> requestedClaims(TokenRequest request) {
        Map<String, Object> claims = new LinkedHashMap<>();
        List<String> tenant = values(request, "tenant");
        claims.put("tenant_id", tenant.isEmpty() ? DEFAULT_TENANT : tenant.getFirst());
        putUnlessEmpty(claims, "organization_ids", values(request, "organization"));
        putUnlessEmpty(claims, "unit_ids", values(request, "unit"));
        claims.put(
                "scope",
                request.getScope() == null ? ALL_SCOPES : request.getScope().toString());
        claims.put("azp", clientId(request));
        return claims;
    }

    /** Everything not named here is copied from the subject token by the server. */
    private Map<String, Object> exchangedClaims(TokenRequest request, TokenExchangeGrant exchange) {
        if (!(request.getClientAuthentication() instanceof PlainClientSecret shown)
                || !shown.getClientSecret().getValue().equals(clientSecret)) {
            throw new OAuth2Exception(OAuth2Error.INVALID_CLIENT, "token exchange needs the client's id and secret");
        }
        requireValid(exchange.getSubjectToken());
        if (request.getScope() == null) {
            throw new OAuth2Exception(OAuth2Error.INVALID_SCOPE, "token exchange names the scope it needs");
        }
        return Map.of(
                "scope", request.getScope().toString(),
                "azp", clientId(request),
                "act", Map.of("sub", clientId(request)));
    }

    private void requireValid(Token subjectToken) {
        try {
            SignedJWT token = SignedJWT.parse(subjectToken.getValue());
            if (!token.verify(new RSASSAVerifier(key))
                    || !token.getJWTClaimsSet().getExpirationTime().toInstant().isAfter(clock.instant())) {
                throw new OAuth2Exception(
                        OAuth2Error.INVALID_GRANT, "the subject token is expired or not from this issuer");
            }
        } catch (ParseException | JOSEException e) {
            throw new OAuth2Exception(OAuth2Error.INVALID_GRANT, "the subject token is not a signed JWT", e);
        }
    }

    private static void putUnlessEmpty(Map<String, Object> claims, String name, List<String> values) {
        if (!values.isEmpty()) {
            claims.put(name, values);
        }
    }

    private static List<String> values(TokenRequest request, String parameter) {
        List<String> given = request.getCustomParameter(parameter);
        return given == null
                ? List.of()
                : given.stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.toList());
    }

    private static String clientId(TokenRequest request) {
        if (request.getClientAuthentication() != null) {
            return request.getClientAuthentication().getClientID().getValue();
        }
        if (request.getClientID() != null) {
            return request.getClientID().getValue();
        }
        throw new OAuth2Exception(OAuth2Error.INVALID_CLIENT, "client_id is missing");
    }
}
