package dev.toride.kit.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * The id that one request has in its answer, in the logs and in problem details. A caller (or the gateway) may give it in
 * {@code X-Request-Id} as a UUID; anything else is replaced, so that a hostile header never reaches a log line.
 */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = RequestId.class.getName();
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private RequestId() {}

    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known == null) {
            String offered = context.request().getHeader(HEADER);
            known = offered != null && UUID_FORM.matcher(offered).matches() ? offered : fresh();
            context.put(KEY, known);
        }
        return known;
    }

    public static String urn(String requestId) {
        return "urn:uuid:" + requestId;
    }

    private static String fresh() {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return id.toString();
    }
}
