package dev.toride.local.infrastructure;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * The local token issuer at {@code http://localhost:PORT/toride}: discovery, JWKS and a token endpoint that gives anybody on this machine
 * any claim. Never part of a deployment: there Keycloak, or whatever the operator runs, takes its place.
 */
final class Issuer implements AutoCloseable {

    private static final String ID = "toride";
    private static final int KEY_BITS = 2048;

    private final MockOAuth2Server server;
    private final int port;

    private Issuer(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the issuer.
     *
     * @param keyFile the signing key (JWK), made when missing: tokens outlive a restart
     * @param clientSecret what a client must show to exchange a token
     */
    static Issuer start(Path keyFile, int port, String clientSecret, Clock clock) throws IOException {
        RSAKey key = signingKey(keyFile);
        OAuth2TokenProvider tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key)));
        // The first issuer asked for takes the key, so ours asks before anybody can.
        tokens.publicJwkSet(ID);
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
                false,
                null,
                null,
                false,
                tokens,
                Set.of(new TokenClaims(ID, key, clientSecret, clock)),
                new NettyWrapper()));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new Issuer(server, port);
    }

    private static RSAKey signingKey(Path file) throws IOException {
        try {
            if (Files.notExists(file)) {
                RSAKey fresh = new RSAKeyGenerator(KEY_BITS)
                        .keyUse(KeyUse.SIGNATURE)
                        .keyID(ID)
                        .generate();
                Directories.writeSecret(file, fresh.toJSONString());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new StartFailure("The signing key in " + file + " is damaged: delete it or run `reset`.", e);
        } catch (JOSEException e) {
            throw new IllegalStateException("this JDK cannot make an RSA key", e);
        }
    }

    String url() {
        return "http://localhost:" + port + "/" + ID;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
