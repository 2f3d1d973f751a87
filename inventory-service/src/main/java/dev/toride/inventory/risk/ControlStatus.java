package dev.toride.inventory.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.guideline.ControlCheck;
import dev.toride.inventory.guideline.RiskSheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of one control check (対策状況), where it comes from and since when.
 *
 * @param answer absent when undetermined: no item speaks to the check, or none was answered, and nobody answered it by hand
 * @param assessment id of the assessment it was derived from
 * @param items the items it was derived from
 * @param contradictedBy a newer assessment that says otherwise than the person did; the person's answer stands until a person changes it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ControlStatus(
        String check,
        CheckAnswer answer,
        Origin origin,
        Instant since,
        String assessment,
        List<String> items,
        Contradiction contradictedBy) {
    public ControlStatus {
        items = List.copyOf(items);
    }

    /** Where the answer comes from. */
    public enum Origin {
        ASSESSMENT,
        BY_HAND,
        UNDETERMINED
    }

    /**
     * The status of every check of the sheet, in its order.
     *
     * @param assessment of the sheet's questionnaire; empty when there is none yet
     * @param byHand by check id
     * @throws IllegalArgumentException when the assessment has a choice that the sheet gives no meaning to
     */
    public static List<ControlStatus> of(
            RiskSheet sheet, Optional<CompletedAssessment> assessment, Map<String, AnswerByHand> byHand) {
        List<ControlStatus> statuses = new ArrayList<>(sheet.checks().size());
        for (ControlCheck check : sheet.checks()) {
            statuses.add(of(sheet, check, assessment.orElse(null), byHand.get(check.id())));
        }
        return statuses;
    }

    /** The answers among statuses, by check id, as {@link Vulnerability} takes them. */
    public static Map<String, CheckAnswer> answers(List<ControlStatus> statuses) {
        Map<String, CheckAnswer> answers = new LinkedHashMap<>();
        for (ControlStatus status : statuses) {
            if (status.answer() != null) {
                answers.put(status.check(), status.answer());
            }
        }
        return answers;
    }

    private static ControlStatus of(
            RiskSheet sheet, ControlCheck check, CompletedAssessment assessment, AnswerByHand hand) {
        CheckAnswer derived = assessment == null ? null : derived(sheet, check, assessment);
        if (hand != null) {
            boolean contradicted = derived != null
                    && derived != hand.answer()
                    && assessment.completedAt().isAfter(hand.answeredAt());
            return new ControlStatus(
                    check.id(),
                    hand.answer(),
                    Origin.BY_HAND,
                    hand.answeredAt(),
                    null,
                    List.of(),
                    contradicted ? new Contradiction(assessment.id(), assessment.completedAt(), derived) : null);
        }
        if (derived != null) {
            return new ControlStatus(
                    check.id(),
                    derived,
                    Origin.ASSESSMENT,
                    assessment.completedAt(),
                    assessment.id(),
                    check.items(),
                    null);
        }
        return new ControlStatus(check.id(), null, Origin.UNDETERMINED, null, null, List.of(), null);
    }

    private static CheckAnswer derived(RiskSheet sheet, ControlCheck check, CompletedAssessment assessment) {
        CheckAnswer worst = null;
        for (String item : check.items()) {
            String choice = assessment.choices().get(item);
            if (choice != null) {
                CheckAnswer answer = sheet.meaningOf(choice)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The sheet " + sheet.id() + " gives no meaning to a choice of item " + item));
                worst = worst == null ? answer : CheckAnswer.worse(worst, answer);
            }
        }
        return worst;
    }
}
