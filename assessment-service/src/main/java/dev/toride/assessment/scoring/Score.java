package dev.toride.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.Band;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * The result (診断結果) of one sheet of answers. Lists are in the order of the questionnaire, whatever the order of the answers.
 *
 * @param questionnaireVersion of a tenant's own questionnaire; absent for a shipped one
 * @param complete every item is answered
 * @param total sum of points, an unanswered item counting 0; absent for a checklist, like {@code maximum} and {@code minimum}
 * @param unknown items answered わからない
 * @param weakest every answered item below its maximum, by points lost, then item order; absent for a checklist
 * @param trace the whole arithmetic, one step per answered item; absent for a checklist
 * @param band only of a complete sheet of points
 * @param counts how often each choice was made; only of a checklist
 * @param open items unanswered or answered with a choice that does not settle them; only of a checklist
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Score(
        String questionnaire,
        @Nullable Integer questionnaireVersion,
        String edition,
        boolean complete,
        Integer total,
        Integer maximum,
        Integer minimum,
        List<SectionScore> sections,
        List<String> unknown,
        List<String> unanswered,
        List<WeakItem> weakest,
        List<TraceStep> trace,
        Band band,
        List<ChoiceCount> counts,
        List<String> open) {}
