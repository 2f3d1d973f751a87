package dev.toride.assessment.catalog.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Source;
import dev.toride.kit.precondition.Tagged;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The laws as known for a day.
 *
 * @param items bounded by the pack, so it is one page
 * @param nextPageToken always absent; named because all lists have it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The laws as known for a day: a reference, not legal advice.")
record LawsOnDay(
        LocalDate asOf,
        LocalizedText attribution,
        List<Source> sources,
        List<LawOnDay> items,
        @Nullable String nextPageToken,
        @JsonIgnore @Schema(hidden = true) String etag)
        implements Tagged {}
