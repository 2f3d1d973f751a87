package dev.toride.local.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.TreeMap;

/**
 * A process that behaves to the launcher as a service does, and tells what it was given.
 *
 * <p>Steered by variables without the TORIDE_ prefix, which it inherits from the test: STUB_JOURNAL is a file that every stub writes one line to
 * when it ends, STUB_FAILS the service that does not start.
 */
final class StubService {

    private StubService() {}

    public static void main(String[] arguments) throws IOException {
        String service = System.getenv("TORIDE_OIDC_CLIENT_ID").replace("-service", "");
        System.out.println("starting " + service);
        if (service.equals(System.getenv("STUB_FAILS"))) {
            System.out.println("the pack ipa-sme-3 is invalid, line 7");
            System.exit(3);
        }
        int port = Integer.parseInt(System.getenv("TORIDE_HTTP_PORT"));
        answer(port, "/environment", new TreeMap<>(System.getenv()).toString());
        answer(Integer.parseInt(System.getenv("TORIDE_MANAGEMENT_PORT")), "/q/health/ready", "{\"status\": \"UP\"}");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(service)));
    }

    private static void answer(int port, String path, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    private static void leave(String service) {
        try {
            Files.writeString(
                    Path.of(System.getenv("STUB_JOURNAL")),
                    service + " ends, database "
                            + listens(System.getenv("TORIDE_DATABASE_URL").replace("jdbc:postgresql", "http"))
                            + ", broker " + listens("http://" + System.getenv("TORIDE_KAFKA_BOOTSTRAP_SERVERS"))
                            + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String listens(String url) {
        URI uri = URI.create(url);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            return socket.isConnected() ? "up" : "down";
        } catch (IOException e) {
            return "down";
        }
    }
}
