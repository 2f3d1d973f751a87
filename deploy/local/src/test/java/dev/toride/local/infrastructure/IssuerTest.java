package dev.toride.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The issuer over real HTTP, as a service or a partner meets it. */
class IssuerTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SECRET = "a secret & more";

    @TempDir
    Path folder;

    Issuer issuer;

    @BeforeEach
    void start() throws IOException {
        issuer = Issuer.start(folder.resolve("key.json"), Ports.free().issuer(), SECRET, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void describesItselfForDiscovery() throws Exception {
        Map<String, Object> discovery = json(get("/.well-known/openid-configuration"));
        assertThat(discovery)
                .containsEntry("issuer", issuer.url())
                .containsEntry("jwks_uri", issuer.url() + "/jwks")
                .containsEntry("token_endpoint", issuer.url() + "/token");
    }

    @Test
    void givesEveryScopeOfTheDemoTenantByDefault() throws Exception {
        JWTClaimsSet claims = verified(token("grant_type=client_credentials", "client_id=portal", "client_secret=x"));
        assertThat(claims.getIssuer()).isEqualTo(issuer.url());
        assertThat(claims.getAudience()).containsExactly("toride");
        assertThat(claims.getSubject()).isEqualTo("portal");
        assertThat(claims.getStringClaim("tenant_id")).isEqualTo("demo");
        assertThat(List.of(claims.getStringClaim("scope").split(" ", -1)))
                .containsExactlyInAnyOrder(
                        "assessment:read",
                        "assessment:write",
                        "scoring:run",
                        "questionnaire:write",
                        "inventory:read",
                        "inventory:write",
                        "document:read",
                        "document:write",
                        "document:approve",
                        "tenant:all",
                        "act:for");
        assertThat(claims.getClaims()).doesNotContainKeys("organization_ids", "unit_ids");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void turnsParametersIntoClaims() throws Exception {
        JWTClaimsSet claims = verified(token(
                "grant_type=client_credentials",
                "client_id=portal",
                "client_secret=x",
                "tenant=acme",
                "subject=user-7",
                "organization=o1, o2,o3",
                "unit=u1",
                "scope=scoring:run assessment:read"));
        assertThat(claims.getStringClaim("tenant_id")).isEqualTo("acme");
        assertThat(claims.getSubject()).isEqualTo("user-7");
        assertThat(claims.getStringListClaim("organization_ids")).containsExactly("o1", "o2", "o3");
        assertThat(claims.getStringListClaim("unit_ids")).containsExactly("u1");
        assertThat(claims.getStringClaim("scope")).isEqualTo("scoring:run assessment:read");
    }

    @Test
    void keepsWhoseTokenItIsWhenAServiceExchangesIt() throws Exception {
        String subject = token(
                "grant_type=client_credentials",
                "client_id=portal",
                "client_secret=x",
                "tenant=acme",
                "subject=user-7",
                "organization=o1",
                "unit=u1");
        JWTClaimsSet claims = verified(exchange(subject, "document-service", SECRET, "scope=inventory:read"));
        assertThat(claims.getStringClaim("tenant_id")).isEqualTo("acme");
        assertThat(claims.getStringListClaim("organization_ids")).containsExactly("o1");
        assertThat(claims.getStringListClaim("unit_ids")).containsExactly("u1");
        assertThat(claims.getSubject()).isEqualTo("user-7");
        assertThat(claims.getAudience()).containsExactly("toride");
        assertThat(claims.getStringClaim("scope")).isEqualTo("inventory:read");
        assertThat(claims.getJSONObjectClaim("act")).containsEntry("sub", "document-service");
        assertThat(claims.getStringClaim("azp")).isEqualTo("document-service");
    }

    @Test
    void refusesAnExchangeByAClientWithTheWrongSecret() throws Exception {
        String subject = token("grant_type=client_credentials", "client_id=portal", "client_secret=x");
        assertThat(exchange(subject, "document-service", "guessed", "scope=inventory:read"))
                .contains("invalid_client");
    }

    @Test
    void refusesAnExchangeWithoutAScope() throws Exception {
        String subject = token("grant_type=client_credentials", "client_id=portal", "client_secret=x");
        assertThat(exchange(subject, "document-service", SECRET)).contains("invalid_scope");
    }

    @Test
    void refusesToExchangeATokenOfAnotherKey() throws Exception {
        RSAKey foreign = new RSAKeyGenerator(2048).keyID("toride").generate();
        SignedJWT forged =
                SignedJWT.parse(token("grant_type=client_credentials", "client_id=portal", "client_secret=x"));
        SignedJWT resigned = new SignedJWT(forged.getHeader(), forged.getJWTClaimsSet());
        resigned.sign(new com.nimbusds.jose.crypto.RSASSASigner(foreign));
        assertThat(exchange(resigned.serialize(), "document-service", SECRET, "scope=inventory:read"))
                .contains("invalid_grant");
    }

    @Test
    void keepsItsKeyOverARestart() throws Exception {
        String token = token("grant_type=client_credentials", "client_id=portal", "client_secret=x");
        issuer.close();
        start();
        assertThat(SignedJWT.parse(token).verify(new RSASSAVerifier(publishedKey())))
                .isTrue();
    }

    @Test
    void doesNotLendItsKeyToAnotherIssuerName() throws Exception {
        HttpResponse<String> other = HTTP.send(
                HttpRequest.newBuilder(URI.create(issuer.url().replace("/toride", "/other/jwks")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(JWKSet.parse(other.body()).getKeys().getFirst().toRSAKey().getModulus())
                .isNotEqualTo(publishedKey().getModulus());
    }

    private String exchange(String subjectToken, String client, String secret, String... more) throws Exception {
        List<String> parameters = new java.util.ArrayList<>(List.of(
                "grant_type=urn:ietf:params:oauth:grant-type:token-exchange",
                "subject_token_type=urn:ietf:params:oauth:token-type:access_token",
                "subject_token=" + subjectToken,
                "client_id=" + client,
                "client_secret=" + secret));
        parameters.addAll(Arrays.asList(more));
        return token(parameters.toArray(String[]::new));
    }

    /** The access token, or the whole answer where there is none. */
    private String token(String... parameters) throws Exception {
        String form = Arrays.stream(parameters)
                .map(parameter -> parameter.split("=", 2))
                .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String body = HTTP.send(
                        HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        Object token = json(body).get("access_token");
        return token == null ? body : token.toString();
    }

    private JWTClaimsSet verified(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        assertThat(jwt.verify(new RSASSAVerifier(publishedKey())))
                .as("signed by the published key")
                .isTrue();
        return jwt.getJWTClaimsSet();
    }

    private RSAKey publishedKey() throws Exception {
        return JWKSet.parse(get("/jwks")).getKeyByKeyId("toride").toRSAKey();
    }

    private String get(String path) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(issuer.url() + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static Map<String, Object> json(String text) throws Exception {
        return JSONObjectUtils.parse(text);
    }
}
