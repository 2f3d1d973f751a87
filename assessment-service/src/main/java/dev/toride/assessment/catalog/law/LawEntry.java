package dev.toride.assessment.catalog.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Provenance;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * A law as it stood in a time.
 *
 * @param validFrom first day; of the first entry the day from which our sources attest it, which may be later than the law itself
 * @param validTo last day, absent while nothing has replaced it
 * @param verifiedUntil last day for which it was verified
 * @param note what a reader should know besides, such as an amendment that is not in force yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LawEntry(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate verifiedUntil,
        List<Provision> provisions,
        @Nullable LocalizedText note,
        Provenance provenance) {
    public LawEntry {
        provisions = List.copyOf(provisions);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
