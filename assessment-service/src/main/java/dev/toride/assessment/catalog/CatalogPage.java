package dev.toride.assessment.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.toride.kit.precondition.Tagged;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list of what is shipped: bounded by the packs, so it is one page, and it has an ETag because packs change only with the service.
 *
 * @param nextPageToken always absent; named because all lists have it
 */
record CatalogPage<T>(
        List<T> items,
        @Nullable String nextPageToken,
        @JsonIgnore @Schema(hidden = true) String etag) implements Tagged {
    CatalogPage(List<T> items, String etag) {
        this(items, null, etag);
    }
}
