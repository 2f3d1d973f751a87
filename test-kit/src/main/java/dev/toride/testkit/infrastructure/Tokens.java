package dev.toride.testkit.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bearer tokens of the real issuer: {@code Tokens.forTenant("acme").organizations(id).scopes("assessment:read").token()}.
 *
 * <p>Immutable: each call answers a new request. Without scopes a token carries every scope, {@code tenant:all} included.
 *
 * @param tenant claim {@code tenant_id}
 * @param organizations claim {@code organization_ids}; empty leaves the claim out
 * @param units claim {@code unit_ids}; empty leaves the claim out
 * @param scopes claim {@code scope}; empty stands for all
 * @param subject claim {@code sub}
 */
public record Tokens(
        String tenant, List<String> organizations, List<String> units, List<String> scopes, String subject) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Valid for an hour, longer than any module's tests take. */
    private static final Map<Tokens, String> ISSUED = new ConcurrentHashMap<>();

    public Tokens {
        organizations = List.copyOf(organizations);
        units = List.copyOf(units);
        scopes = List.copyOf(scopes);
    }

    public static Tokens forTenant(String tenant) {
        return new Tokens(tenant, List.of(), List.of(), List.of(), "test-client");
    }

    public Tokens organizations(Object... ids) {
        return new Tokens(tenant, texts(ids), units, scopes, subject);
    }

    public Tokens units(Object... ids) {
        return new Tokens(tenant, organizations, texts(ids), scopes, subject);
    }

    public Tokens scopes(String... names) {
        return new Tokens(tenant, organizations, units, List.of(names), subject);
    }

    public Tokens subject(String name) {
        return new Tokens(tenant, organizations, units, scopes, name);
    }

    /** The signed token itself, for {@code Authorization: Bearer …}; the same one for the same request. */
    public String token() {
        return ISSUED.computeIfAbsent(this, Tokens::request);
    }

    private static List<String> texts(Object... ids) {
        return Stream.of(ids).map(Object::toString).toList();
    }

    private static String request(Tokens wanted) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", "test-client");
        form.put("client_secret", TestInfrastructure.current().clientSecret());
        form.put("tenant", wanted.tenant);
        form.put("subject", wanted.subject);
        form.put("organization", String.join(",", wanted.organizations));
        form.put("unit", String.join(",", wanted.units));
        if (!wanted.scopes.isEmpty()) {
            form.put("scope", String.join(" ", wanted.scopes));
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(TestInfrastructure.current().issuerUrl() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode token = JSON.readTree(response.body()).path("access_token");
            if (!token.isTextual()) {
                throw new IllegalStateException(
                        "The issuer answered " + response.statusCode() + ": " + response.body());
            }
            return token.textValue();
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer of the tests does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for a token", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
