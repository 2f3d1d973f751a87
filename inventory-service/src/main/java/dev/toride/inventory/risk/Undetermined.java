package dev.toride.inventory.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.inventory.guideline.LocalizedText;
import java.util.List;

/**
 * Why something cannot be determined yet.
 *
 * @param threat id of the threat concerned; absent for {@link Code#NO_THREAT}
 * @param checks ids of the checks to be answered or looked at; may be empty
 * @param text the same for a person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Undetermined(Code code, String threat, List<String> checks, LocalizedText text) {
    public Undetermined {
        checks = List.copyOf(checks);
    }

    /** Open: more may follow. */
    public enum Code {
        /** Nobody has said how often the threat occurs (脅威の発生頻度). */
        THREAT_FREQUENCY_MISSING,
        /** None of the checks linked to the threat has an answer. */
        CHECKS_UNANSWERED,
        /** None of the checks linked to the threat applies to the company: a vulnerability must be set by hand. */
        NO_APPLICABLE_CHECK,
        /** The sheet knows no threat to the medium: both values must be set by hand. */
        NO_THREAT
    }
}
