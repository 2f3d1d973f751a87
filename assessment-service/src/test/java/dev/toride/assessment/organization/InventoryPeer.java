package dev.toride.assessment.organization;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** The network edge: an inventory-service that knows every company and every unit it is asked for. */
public class InventoryPeer implements QuarkusTestResourceLifecycleManager {
    /** Held by a test during which the peer hangs. */
    static final ReentrantLock HANGING = new ReentrantLock();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/organizations/", exchange -> {
            HANGING.lock();
            HANGING.unlock();
            String id = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
            byte[] body = ("{\"id\": \"" + id + "\", \"version\": 0, \"edition\": \"ipa-sme-3\","
                            + " \"timeZone\": \"Asia/Tokyo\", \"unknownToUs\": true}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return Map.of(
                "quarkus.rest-client.inventory.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
