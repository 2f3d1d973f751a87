package dev.toride.assessment.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.toride.kit.precondition.Tagged;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list that begins with what is shipped. It has an ETag, because packs change only with the service; what is shipped alone is one page.
 *
 * @param nextPageToken where the next page begins; absent on the last page
 */
public record CatalogPage<T>(
        List<T> items,
        @Nullable String nextPageToken,
        @JsonIgnore @Schema(hidden = true) String etag) implements Tagged {
    CatalogPage(List<T> items, String etag) {
        this(items, null, etag);
    }
}
