package dev.toride.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Caller;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs a state-changing POST at most once per {@code Idempotency-Key}; without the header it simply runs. */
@ApplicationScoped
public class Idempotency {
    public static final String HEADER = "Idempotency-Key";
    public static final String REPLAYED_HEADER = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Caller caller;
    private final RoutingContext http;

    @Inject
    Idempotency(AgroalDataSource database, ObjectMapper json, Caller caller, RoutingContext http) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.http = http;
    }

    private record Stored(
            String fingerprint,
            int status,
            String body,
            @Nullable String location) {}

    /**
     * @param request the request record, or null where there is no body; what makes two requests the same
     * @param type of the entity of the answer, so that a stored one can be given again
     * @throws dev.toride.kit.problem.Problem 422 if the key was used for another request, 400 if it is malformed
     */
    public <T> RestResponse<T> once(@Nullable Object request, Class<T> type, Supplier<RestResponse<T>> work) {
        return once(request, type, () -> null, nothing -> work.get());
    }

    /**
     * The same where something slow has to be asked for first: it is asked only for the first request of a key, and outside
     * the transaction.
     */
    public <P, T> RestResponse<T> once(
            @Nullable Object request, Class<T> type, Supplier<P> prepare, Function<P, RestResponse<T>> work) {
        String key = http.request().getHeader(HEADER);
        if (key == null) {
            return work.apply(prepare.get());
        }
        if (!KEY.matcher(key).matches()) {
            throw KitProblems.INVALID_REQUEST
                    .problem()
                    .and(FieldError.ofParameter(HEADER, "idempotency-key-malformed"));
        }
        String target = http.request().method() + " " + http.request().path();
        String fingerprint = fingerprint(request);
        Stored known = inTransaction(connection -> read(connection, target, key));
        if (known != null) {
            return replay(known, fingerprint, type);
        }
        P prepared = prepare.get();
        return inTransaction(connection -> {
            if (claim(connection, target, key, fingerprint)) {
                RestResponse<T> answer = work.apply(prepared);
                store(connection, target, key, answer);
                return answer;
            }
            Stored parallel = read(connection, target, key);
            if (parallel == null) {
                // The request that held the key was cleaned up meanwhile: the client may simply try again.
                throw KitProblems.UNAVAILABLE.problem().withHeader(HttpHeaders.RETRY_AFTER, "1");
            }
            return replay(parallel, fingerprint, type);
        });
    }

    private interface Work<R> {
        R with(Connection connection) throws SQLException, JsonProcessingException;
    }

    private <R> R inTransaction(Work<R> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return work.with(connection);
            }
        });
    }

    /** Waits for a parallel request of the same key to end; true if the key is ours now. */
    private boolean claim(Connection connection, String target, String key, String fingerprint) throws SQLException {
        String sql = """
                insert into idempotency_key (tenant_id, client, target, key, fingerprint)
                values (?, ?, ?, ?, ?) on conflict do nothing""";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, caller.tenant());
            insert.setString(2, owner());
            insert.setString(3, target);
            insert.setString(4, key);
            insert.setString(5, fingerprint);
            return insert.executeUpdate() == 1;
        }
    }

    private void store(Connection connection, String target, String key, RestResponse<?> answer)
            throws SQLException, JsonProcessingException {
        String sql = """
                update idempotency_key set status = ?, body = ?, location = ?
                where tenant_id = ? and client = ? and target = ? and key = ?""";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, answer.getStatus());
            update.setString(2, json.writeValueAsString(answer.getEntity()));
            update.setString(3, answer.getHeaderString(HttpHeaders.LOCATION));
            update.setString(4, caller.tenant());
            update.setString(5, owner());
            update.setString(6, target);
            update.setString(7, key);
            update.executeUpdate();
        }
    }

    @Nullable
    private Stored read(Connection connection, String target, String key) throws SQLException {
        String sql = """
                select fingerprint, status, body, location from idempotency_key
                where tenant_id = ? and client = ? and target = ? and key = ?""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, caller.tenant());
            select.setString(2, owner());
            select.setString(3, target);
            select.setString(4, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                return new Stored(row.getString(1), row.getInt(2), row.getString(3), row.getString(4));
            }
        }
    }

    private <T> RestResponse<T> replay(Stored stored, String fingerprint, Class<T> type) {
        if (!stored.fingerprint().equals(fingerprint)) {
            throw KitProblems.IDEMPOTENCY_KEY_REUSED.problem();
        }
        RestResponse.ResponseBuilder<T> answer = RestResponse.ResponseBuilder.create(stored.status());
        if (stored.body() != null && type != Void.class) {
            answer.entity(entity(stored, type));
        }
        if (stored.location() != null) {
            answer.location(URI.create(stored.location()));
        }
        return answer.header(REPLAYED_HEADER, "true").build();
    }

    private <T> T entity(Stored stored, Class<T> type) {
        try {
            return json.readValue(stored.body(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored answer not readable", e);
        }
    }

    /** A client that many people use must not hand the answer of one to another who happens on the same key. */
    private String owner() {
        return caller.client() + " " + caller.actingSubject();
    }

    private String fingerprint(@Nullable Object request) {
        try {
            byte[] canonical = json.writeValueAsString(request == null ? Map.of() : request)
                    .getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
