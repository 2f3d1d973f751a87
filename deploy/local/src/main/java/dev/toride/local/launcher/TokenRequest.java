package dev.toride.local.launcher;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.toride.local.infrastructure.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A token to ask the local issuer for.
 *
 * @param form field names and values of the token endpoint, as {@code TokenClaims} of the issuer reads them
 */
record TokenRequest(Map<String, String> form) {

    static final String USAGE = "Usage: token [--tenant T] [--organization O]… [--unit U]… [--scope S]… [--subject S]";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** @throws StartFailure for an option that does not exist or lacks its value */
    static TokenRequest parse(List<String> arguments) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", "local");
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!List.of("--tenant", "--organization", "--unit", "--scope", "--subject")
                    .contains(option)) {
                throw new StartFailure("Unknown option " + option + ". " + USAGE);
            }
            if (!rest.hasNext()) {
                throw new StartFailure(option + " needs a value. " + USAGE);
            }
            // OAuth: scopes are separated by spaces and no parameter may come twice
            String separator = option.equals("--scope") ? " " : ",";
            form.merge(option.substring(2), rest.next(), (earlier, value) -> earlier + separator + value);
        }
        return new TokenRequest(form);
    }

    /** The signed token. */
    String ask(String issuer) throws IOException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                // the mock asks every client for a secret and looks at it only when a token is exchanged
                .POST(HttpRequest.BodyPublishers.ofString(body + "&client_secret=none"))
                .build();
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            Object token = JSONObjectUtils.parse(response.body()).get("access_token");
            if (token == null) {
                throw new StartFailure("The issuer answered: " + response.body());
            }
            return token.toString();
        } catch (ParseException e) {
            throw new StartFailure("What answers at " + issuer + " is not the issuer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking for a token", e);
        }
    }
}
