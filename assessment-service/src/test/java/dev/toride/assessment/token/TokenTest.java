package dev.toride.assessment.token;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwx.CompactSerializer;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a service lets in, whatever it has let in just before: every forgery is tried while the token it imitates is known. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
@WithTestResource(OwnIssuer.class)
class TokenTest {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder FROM_BASE64 = Base64.getUrlDecoder();

    @ConfigProperty(name = "quarkus.management.port")
    int managementPort;

    private final RsaJsonWebKey key = OwnIssuer.key("current-" + UUID.randomUUID());

    @BeforeEach
    void theIssuerSignsWithThisKey() throws JoseException {
        OwnIssuer.current().publish(key);
        ask(signed(claims())).statusCode(200);
    }

    private interface Forgery {
        String of(TokenTest test) throws Exception;
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery("no algorithm", test -> test.imitated("{\"alg\":\"none\"}") + "."),
                forgery("no signature", test -> test.withoutSignature() + "."),
                forgery("no signature, no dot", TokenTest::withoutSignature),
                forgery("another tenant under the same signature", TokenTest::withAnotherTenant),
                forgery("HS256 with the public key", TokenTest::signedWithPublicKey),
                forgery(
                        "a foreign key of the same name",
                        test -> test.signed(claims(), OwnIssuer.key(test.key.getKeyId()))),
                forgery("a foreign key of no name", test -> test.signed(claims(), OwnIssuer.key(null))),
                forgery("a foreign key to be fetched (jku)", TokenTest::namingItsOwnKeys),
                forgery("a foreign key in the token (jwk)", TokenTest::bringingItsOwnKey),
                forgery("expired", test -> test.signed(valid(claims(), -60))),
                forgery("without an end", test -> test.signed(without(claims(), "exp"))),
                forgery("without a beginning", test -> test.signed(without(claims(), "iat"))),
                forgery("not valid yet", test -> test.signed(with(claims(), "nbf", now() + 600))),
                forgery("for somebody else", test -> test.signed(with(claims(), "aud", "another-api"))),
                forgery("for nobody", test -> test.signed(without(claims(), "aud"))),
                forgery("of another issuer", test -> test.signed(with(claims(), "iss", "https://issuer.example"))),
                forgery("no token at all", test -> "x"),
                forgery("empty", test -> ""));
    }

    private static Arguments forgery(String name, Forgery forgery) {
        return Arguments.of(name, forgery);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void forgedTokensAreRefused(String name, Forgery forgery) throws Exception {
        String forged = forgery.of(this);
        ask(signed(claims())).statusCode(200);

        ask(forged).statusCode(401).body("code", equalTo("unauthenticated"));
        ask(forged).statusCode(401);
    }

    @Test
    void knownTokenEndsWhenItSays() throws Exception {
        String token = signed(valid(claims(), 2));
        ask(token).statusCode(200);

        Thread.sleep(Duration.ofSeconds(2).plusMillis(500));

        ask(token).statusCode(401);
    }

    @Test
    void withdrawnKeyIsGoodForNoLongerThanItsTokensAreKnown() throws Exception {
        String plain = signed(claims());
        String bound = signed(with(claims(), "cnf", List.of()));
        ask(plain).statusCode(200);
        ask(bound).statusCode(200);

        RsaJsonWebKey next = OwnIssuer.key("next-" + UUID.randomUUID());
        OwnIssuer.current().publish(next);
        ask(signed(claims(), next)).statusCode(200);

        // Bound to a key of its holder: never known without being verified.
        ask(bound).statusCode(401);
        Thread.sleep(Duration.ofSeconds(OwnIssuer.KNOWN_FOR_SECONDS).plusMillis(500));
        ask(plain).statusCode(401);
    }

    @Test
    void rotationRefusesNobody() throws Exception {
        RsaJsonWebKey next = OwnIssuer.key("next-" + UUID.randomUUID());
        OwnIssuer.current().publish(key, next);

        ask(signed(claims(), next)).statusCode(200);
        ask(signed(claims())).statusCode(200);
        ask(signed(claims(), next)).statusCode(200);
    }

    @Test
    void validTokensAreServedWhileTheIssuerIsAway() throws Exception {
        String known = signed(claims());
        ask(known).statusCode(200);
        OwnIssuer.current().goAway();
        try {
            ask(known).statusCode(200);
            ask(signed(with(claims(), "sub", "another"))).statusCode(200);
            Thread.sleep(Duration.ofSeconds(OwnIssuer.KNOWN_FOR_SECONDS).plusMillis(500));
            ask(known).statusCode(200);
        } finally {
            OwnIssuer.current().comeBack();
        }
    }

    @Test
    void claimsOfTheWrongKindGrantNothing() throws Exception {
        ask(signed(with(claims(), "tenant_id", 5))).statusCode(403).body("code", equalTo("tenant-missing"));
        ask(signed(with(claims(), "organization_ids", List.of("all"))))
                .statusCode(403)
                .body("code", equalTo("organization-scope-missing"));
        ask(signed(with(claims(), "scope", 1))).statusCode(403);
    }

    @Test
    void metricsNameThePathOfWhatWasRefused() {
        given().get("/v1/questionnaires/anything").then().statusCode(401);

        given().baseUri("http://localhost:" + managementPort)
                .get("/q/metrics")
                .then()
                .body(containsString("status=\"401\",uri=\"/v1/questionnaires/{questionnaire}\""));
    }

    private static ValidatableResponse ask(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/v1/questionnaires")
                .then();
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(OwnIssuer.current().url());
        claims.setAudience("toride");
        claims.setSubject("somebody");
        claims.setIssuedAt(NumericDate.fromSeconds(now()));
        claims.setClaim("tenant_id", "acme");
        claims.setClaim("scope", "assessment:read tenant:all");
        return valid(claims, 600);
    }

    private static JwtClaims valid(JwtClaims claims, int seconds) {
        claims.setExpirationTime(NumericDate.fromSeconds(now() + seconds));
        return claims;
    }

    private static JwtClaims with(JwtClaims claims, String name, Object value) {
        claims.setClaim(name, value);
        return claims;
    }

    private static JwtClaims without(JwtClaims claims, String name) {
        claims.unsetClaim(name);
        return claims;
    }

    private String signed(JwtClaims claims) throws JoseException {
        return signed(claims, key);
    }

    private String signed(JwtClaims claims, RsaJsonWebKey by) throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(by.getPrivateKey());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        if (by.getKeyId() != null) {
            token.setKeyIdHeaderValue(by.getKeyId());
        }
        return token.getCompactSerialization();
    }

    private String imitated(String header) throws JoseException {
        return BASE64.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + CompactSerializer.deserialize(signed(claims()))[1];
    }

    private String withoutSignature() throws JoseException {
        return signed(claims()).replaceFirst("\\.[^.]*$", "");
    }

    private String withAnotherTenant() throws JoseException {
        String[] parts = CompactSerializer.deserialize(signed(claims()));
        String payload = new String(FROM_BASE64.decode(parts[1]), StandardCharsets.UTF_8).replace("acme", "other");
        return parts[0] + "." + BASE64.encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
    }

    private String signedWithPublicKey() throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setPayload(claims().toJson());
        token.setKey(new HmacKey(key.getPublicKey().getEncoded()));
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        token.setKeyIdHeaderValue(key.getKeyId());
        return token.getCompactSerialization();
    }

    private String namingItsOwnKeys() throws JoseException {
        RsaJsonWebKey own = OwnIssuer.key("own");
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims().toJson());
        token.setKey(own.getPrivateKey());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKeyIdHeaderValue(own.getKeyId());
        token.setHeader("jku", OwnIssuer.current().url() + "/own-keys");
        return token.getCompactSerialization();
    }

    private String bringingItsOwnKey() throws JoseException {
        RsaJsonWebKey own = OwnIssuer.key(key.getKeyId());
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims().toJson());
        token.setKey(own.getPrivateKey());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setJwkHeader(own);
        return token.getCompactSerialization();
    }
}
