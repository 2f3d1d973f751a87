package dev.toride.document;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The network edge: an inventory-service that knows every company by the same profile. */
public class InventoryPeer implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/organizations/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            String id = path.replaceFirst(".*/", "");
            String company = ("{\"id\": \"" + id + "\", \"version\": 0, \"name\": \"株式会社みほん製作所\","
                            + " \"representativeTitle\": \"代表取締役社長\", \"representativeName\": \"見本 代表\","
                            + " \"timeZone\": \"Asia/Tokyo\", \"unknownToUs\": true}");
            byte[] body = (path.endsWith("/units") ? "{\"items\": []}" : company).getBytes(StandardCharsets.UTF_8);
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
