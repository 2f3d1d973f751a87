package dev.toride.assessment.token;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** An issuer whose keys a test holds, and which it can take away. */
public final class OwnIssuer implements QuarkusTestResourceLifecycleManager {
    /** How long a verified token is known; a test waits that long. */
    static final int KNOWN_FOR_SECONDS = 3;

    private static final int KEY_BITS = 2048;

    private static OwnIssuer current;

    private HttpServer server;
    private InetSocketAddress address;
    private volatile List<RsaJsonWebKey> published = List.of();

    static OwnIssuer current() {
        return current;
    }

    static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(KEY_BITS);
            key.setKeyId(id);
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://localhost:" + address.getPort();
    }

    void publish(RsaJsonWebKey... keys) {
        published = List.of(keys);
    }

    @Override
    public Map<String, String> start() {
        current = this;
        publish(key("first"));
        address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        comeBack();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                url(),
                "quarkus.oidc.token.issuer",
                url(),
                "quarkus.oidc.token.lifespan-grace",
                "0",
                "quarkus.oidc.token.forced-jwk-refresh-interval",
                "0S",
                "toride.tokens.known-for",
                KNOWN_FOR_SECONDS + "s");
    }

    @Override
    public void stop() {
        goAway();
    }

    void goAway() {
        server.stop(0);
    }

    void comeBack() {
        try {
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = server.getAddress();
        answer("/.well-known/openid-configuration", () -> {
            Map<String, Object> discovery = new HashMap<>();
            discovery.put("issuer", url());
            discovery.put("jwks_uri", url() + "/jwks");
            discovery.put("token_endpoint", url() + "/token");
            return JsonUtil.toJson(discovery);
        });
        answer("/jwks", () -> new JsonWebKeySet(published).toJson());
        server.start();
    }

    private void answer(String path, Supplier<String> json) {
        server.createContext(path, exchange -> {
            byte[] body = json.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
