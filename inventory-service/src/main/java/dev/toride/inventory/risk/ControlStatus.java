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
 * @param measure id of the finished measure it was derived from
 * @param items the items it was derived from
 * @param contradictedBy an assessment or measure, newer than the person's answer, that says otherwise; the person's answer stands until
 *     a person changes it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ControlStatus(
        String check,
        CheckAnswer answer,
        Origin origin,
        Instant since,
        String assessment,
        String measure,
        List<String> items,
        Contradiction contradictedBy) {
    public ControlStatus {
        items = List.copyOf(items);
    }

    /** Where the answer comes from. */
    public enum Origin {
        ASSESSMENT,
        MEASURE,
        BY_HAND,
        UNDETERMINED
    }

    /** What one item says, and who says so since when. */
    private record Told(CheckAnswer answer, Origin origin, String id, Instant at) {
        String assessment() {
            return origin == Origin.ASSESSMENT ? id : null;
        }

        String measure() {
            return origin == Origin.MEASURE ? id : null;
        }

        /** The worse answer counts; where both are the same, the newer one says since when. */
        Told and(Told other) {
            if (answer == other.answer) {
                return other.at.isAfter(at) ? other : this;
            }
            return CheckAnswer.worse(answer, other.answer) == answer ? this : other;
        }
    }

    /**
     * The status of every check of the sheet, in its order.
     *
     * @param assessment of the sheet's questionnaire; empty when there is none yet
     * @param measures the newest finished one of each item that has one; it counts until a later assessment is completed
     * @param byHand by check id
     * @throws IllegalArgumentException when the assessment or a measure has a choice that the sheet gives no meaning to
     */
    public static List<ControlStatus> of(
            RiskSheet sheet,
            Optional<CompletedAssessment> assessment,
            Map<String, CompletedMeasure> measures,
            Map<String, AnswerByHand> byHand) {
        List<ControlStatus> statuses = new ArrayList<>(sheet.checks().size());
        for (ControlCheck check : sheet.checks()) {
            Told told = check.items().stream()
                    .flatMap(item -> told(sheet, item, assessment.orElse(null), measures.get(item)).stream())
                    .reduce(Told::and)
                    .orElse(null);
            statuses.add(of(check, told, byHand.get(check.id())));
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

    private static ControlStatus of(ControlCheck check, Told told, AnswerByHand hand) {
        if (hand != null) {
            return new ControlStatus(
                    check.id(),
                    hand.answer(),
                    Origin.BY_HAND,
                    hand.answeredAt(),
                    null,
                    null,
                    List.of(),
                    contradiction(told, hand));
        }
        if (told == null) {
            return new ControlStatus(check.id(), null, Origin.UNDETERMINED, null, null, null, List.of(), null);
        }
        return new ControlStatus(
                check.id(),
                told.answer(),
                told.origin(),
                told.at(),
                told.assessment(),
                told.measure(),
                check.items(),
                null);
    }

    private static Contradiction contradiction(Told told, AnswerByHand hand) {
        return told == null || told.answer() == hand.answer() || !told.at().isAfter(hand.answeredAt())
                ? null
                : new Contradiction(told.assessment(), told.measure(), told.at(), told.answer());
    }

    private static Optional<Told> told(
            RiskSheet sheet, String item, CompletedAssessment assessment, CompletedMeasure measure) {
        if (measure != null && (assessment == null || measure.completedAt().isAfter(assessment.completedAt()))) {
            return Optional.of(new Told(
                    meaning(sheet, item, measure.choice()), Origin.MEASURE, measure.id(), measure.completedAt()));
        }
        String choice = assessment == null ? null : assessment.choices().get(item);
        return choice == null
                ? Optional.empty()
                : Optional.of(new Told(
                        meaning(sheet, item, choice), Origin.ASSESSMENT, assessment.id(), assessment.completedAt()));
    }

    private static CheckAnswer meaning(RiskSheet sheet, String item, String choice) {
        return sheet.meaningOf(choice)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The sheet " + sheet.id() + " gives no meaning to a choice of item " + item));
    }
}
