package dev.toride.kit.token;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Nullable;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a verified access token says (RFC 9068), read once: its library throws and catches an exception for every claim that has no
 * name of its own in MicroProfile JWT, and a request asks for a dozen.
 *
 * @param issuer claim {@code iss}
 * @param subject claim {@code sub}
 * @param client the OAuth client that got it: {@code azp}, else {@code client_id}, else the subject
 * @param tenant claim {@code tenant_id}; "" where there is none
 * @param scopes claim {@code scope}
 * @param organizations claim {@code organization_ids} as it stands, perhaps no ids at all; null where there is none
 * @param units claim {@code unit_ids}, likewise
 * @param token the token itself
 */
public record Grant(
        String issuer,
        String subject,
        String client,
        String tenant,
        Set<String> scopes,
        @Nullable List<String> organizations,
        @Nullable List<String> units,
        String token) {

    static final String ATTRIBUTE = Grant.class.getName();

    /** Null where nobody is signed in. */
    @Nullable
    public static Grant of(SecurityIdentity holder) {
        return holder.getAttribute(ATTRIBUTE);
    }

    static Grant read(JsonWebToken token) {
        String subject = text(token, "sub");
        return new Grant(
                text(token, "iss"),
                subject,
                Stream.of(text(token, "azp"), text(token, "client_id"), subject)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(""),
                text(token, "tenant_id"),
                Arrays.stream(text(token, "scope").split(" ")).collect(Collectors.toUnmodifiableSet()),
                texts(token.getClaim("organization_ids")),
                texts(token.getClaim("unit_ids")),
                token.getRawToken());
    }

    /** "" where there is none, and where it is no text. */
    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value instanceof String || value instanceof JsonString ? text(value) : "";
    }

    @Nullable
    private static List<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case null -> null;
            case JsonArray values -> values.stream().map(Grant::text).toList();
            case Collection<?> values -> values.stream().map(Grant::text).toList();
            default -> List.of(text(claim));
        };
    }

    private static String text(Object value) {
        return value instanceof JsonString text ? text.getString() : String.valueOf(value);
    }
}
