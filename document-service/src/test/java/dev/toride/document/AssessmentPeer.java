package dev.toride.document;

import com.sun.net.httpserver.HttpServer;
import dev.toride.document.facts.SampleAssessment;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** The network edge: an assessment-service in which every company has one completed assessment, under the company's own id. */
public class AssessmentPeer implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = answer(path).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return Map.of(
                "quarkus.rest-client.assessment.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static String answer(String path) {
        if (path.startsWith("/v1/questionnaires/")) {
            return SampleAssessment.questionnaire().toString();
        }
        if (path.startsWith("/v1/editions/")) {
            return SampleAssessment.edition().toString();
        }
        UUID company = UUID.fromString(path.replaceFirst(".*/", ""));
        return SampleAssessment.wholeCompany(company, "DONE").assessment().toString();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
