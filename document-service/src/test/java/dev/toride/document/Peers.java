package dev.toride.document;

import static io.restassured.RestAssured.given;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The network edge: both other services on one port. They answer a GET with what a test told them by {@link #tell} for that path, and
 * know every company by the same profile unless told otherwise. A question without a bearer token is refused.
 */
public class Peers implements QuarkusTestResourceLifecycleManager {
    /** Instead of a status: the connection is closed without an answer. */
    public static final int HANGS_UP = 0;
    /** Instead of a status: no answer comes while the caller waits. */
    public static final int SILENT = 1;

    private static final String STATUS = "Tell-Status";

    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private HttpServer server;

    private record Told(int status, byte[] body) {}

    /** Called by tests, which live in another class loader than this server: so they talk to it over HTTP, too. */
    public static void tell(String path, int status, String body) {
        String server = ConfigProvider.getConfig().getValue("quarkus.rest-client.inventory.url", String.class);
        given().noFilters()
                .baseUri(server)
                .port(Integer.parseInt(server.replaceFirst(".*:", "")))
                .header(STATUS, status)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .put(path)
                .then()
                .statusCode(204);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.inventory.url", url,
                "quarkus.rest-client.assessment.url", url,
                // a silent peer is waited for as long as it takes to see that it is one
                "quarkus.rest-client.inventory.read-timeout", "1000");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("PUT")) {
            int status = Integer.parseInt(exchange.getRequestHeaders().getFirst(STATUS));
            told.put(path, new Told(status, exchange.getRequestBody().readAllBytes()));
            send(exchange, new Told(204, new byte[0]));
        } else if (!String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .startsWith("Bearer ")) {
            send(exchange, new Told(401, new byte[0]));
        } else {
            send(exchange, told.getOrDefault(path, untold(path)));
        }
    }

    private static Told untold(String path) {
        if (path.matches("/v1/organizations/[^/]+")) {
            return ok("{\"id\": \"" + path.replaceFirst(".*/", "") + "\", \"version\": 0, \"name\": \"株式会社みほん製作所\","
                    + " \"representativeTitle\": \"代表取締役社長\", \"representativeName\": \"見本 代表\","
                    + " \"timeZone\": \"Asia/Tokyo\", \"edition\": \"ipa-sme-3\", \"unknownToUs\": true}");
        }
        return path.endsWith("/units") ? ok("{\"items\": []}") : new Told(404, new byte[0]);
    }

    private static Told ok(String body) {
        return new Told(200, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, Told told) throws IOException {
        if (told.status() == SILENT) {
            return;
        }
        if (told.status() != HANGS_UP) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(told.status(), told.body().length == 0 ? -1 : told.body().length);
            exchange.getResponseBody().write(told.body());
        }
        exchange.close();
    }
}
