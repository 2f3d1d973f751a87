package dev.toride.kit.paging;

import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.Problem;
import jakarta.annotation.Nullable;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query parameters of every list, as {@code @BeanParam}. Lists are ordered by id; ids are UUIDv7, so that is the order
 * of creation. Ask the database for {@link #fetch()} rows after {@link #after(Object...)} and hand them to {@link #page}.
 */
public class PageQuery {
    static final int LIMIT_MAX = 200;
    private static final String FORMAT = "1";
    /** Sorts before every id. */
    private static final UUID START = new UUID(0, 0);

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "How many items at most, 1 to 200.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    @QueryParam("pageToken")
    @Parameter(description = "nextPageToken of the page before, with the same filters.")
    String pageToken;

    /** Whose path tells this list from others. */
    @Context
    UriInfo address;

    private Object[] filters = {};

    /**
     * The id after which the page begins.
     *
     * @param filters the values of all filters of this list: a token is good only for the list and the filters it was made with
     * @throws Problem 400 for a token that is not ours or was made for another list or with other filters
     */
    public UUID after(Object... filters) {
        this.filters = filters;
        if (pageToken == null || pageToken.isEmpty()) {
            return START;
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(pageToken), StandardCharsets.US_ASCII).split("\\.", -1);
            if (parts.length == 3 && FORMAT.equals(parts[0]) && fingerprint().equals(parts[1])) {
                return UUID.fromString(parts[2]);
            }
        } catch (IllegalArgumentException notOurs) {
            // falls through to the refusal
        }
        throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofParameter("pageToken", "page-token-invalid"));
    }

    /** As {@link #after}, for lists in another order than that of ids: null where the list begins. */
    @Nullable
    public UUID afterOrNull(Object... filters) {
        UUID after = after(filters);
        return after.equals(START) ? null : after;
    }

    /** One row more than the page holds: its presence tells that there is a next page. */
    public int fetch() {
        return size() + 1;
    }

    /** Cuts the extra row off and remembers where the next page begins. */
    public <R, T> Page<T> page(List<R> rows, Function<R, UUID> id, Function<R, T> item) {
        int size = size();
        boolean more = rows.size() > size;
        List<R> shown = more ? rows.subList(0, size) : rows;
        String next = more ? token(id.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }

    private int size() {
        try {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= LIMIT_MAX) {
                return size;
            }
        } catch (NumberFormatException noNumber) {
            // falls through to the refusal
        }
        throw KitProblems.INVALID_REQUEST
                .problem()
                .and(FieldError.ofParameter("limit", "range").with(Map.of("min", 1, "max", LIMIT_MAX)));
    }

    private String token(UUID last) {
        String plain = FORMAT + "." + fingerprint() + "." + last;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private String fingerprint() {
        return Integer.toHexString((address.getPath() + Arrays.toString(filters)).hashCode());
    }
}
