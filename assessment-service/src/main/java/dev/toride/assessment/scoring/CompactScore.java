package dev.toride.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * The short of a {@link Score}, for many sheets at once: no titles, no trace, no list of weak items.
 *
 * @param questionnaireVersion of a tenant's own questionnaire; absent for a shipped one
 * @param complete every item is answered
 * @param total absent for a checklist
 * @param band id of the band; only of a complete sheet of points
 * @param sections in the order of the questionnaire
 * @param unknown items answered わからない
 * @param open items of a checklist that nothing settles; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompactScore(
        String questionnaire,
        @Nullable Integer questionnaireVersion,
        boolean complete,
        Integer total,
        String band,
        List<CompactSection> sections,
        List<String> unknown,
        List<String> unanswered,
        List<String> open) {

    /**
     * @param total sum of points, for a checklist the number of settled items
     */
    public record CompactSection(String id, int total) {}
}
