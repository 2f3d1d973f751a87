package dev.toride.local.walk;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Walks through the main job on a running stack.
 *
 * @param assessment base URL of the service
 * @param inventory base URL of the service
 * @param document base URL of the service
 * @param token bearer token with every scope
 * @param documents folder that the produced documents are left in; made when needed
 * @param out one line per step
 */
public record Walk(URI assessment, URI inventory, URI document, String token, Path documents, PrintStream out) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private static final String FOUR_ANSWERS = """
            {"questionnaire": "ipa-sme-3.self-assessment",
             "answers": [{"item": "1", "choice": "DONE"}, {"item": "2", "choice": "PARTLY_DONE"},
                         {"item": "3", "choice": "NOT_DONE"}, {"item": "4", "choice": "UNKNOWN"}]}
            """;

    /** Walks; false when a step did not go as it should, which the last line then says. */
    public boolean run() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(assessment.resolve("/v1/scores"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(FOUR_ANSWERS))
                .build();
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            out.println("POST " + request.uri() + ": " + response.statusCode());
            return response.statusCode() == OK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
