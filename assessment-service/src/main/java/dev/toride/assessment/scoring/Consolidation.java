package dev.toride.assessment.scoring;

import dev.toride.assessment.catalog.Questionnaire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The units' sheets put together (集計), as the guideline asks of the person in charge when one person cannot answer for all.
 *
 * @param items every item of the questionnaire in its order
 * @param disagreements items on which units differ
 * @param open items that no unit answered and nobody set by hand
 */
public record Consolidation(
        ConsolidationRule rule, List<ConsolidatedItem> items, List<String> disagreements, List<String> open) {

    /**
     * Puts units' answers together.
     *
     * @throws InvalidAnswersException when an answer does not fit the questionnaire; its pointers start at {@code /units/N/answers} or
     *     {@code /byHand}
     */
    public static Consolidation of(
            Questionnaire questionnaire, ConsolidationRule rule, List<UnitAnswers> units, List<AnswerByHand> byHand) {
        Sheet sheet = new Sheet(questionnaire);
        int[][] chosen = new int[units.size()][];
        for (int unit = 0; unit < chosen.length; unit++) {
            chosen[unit] = sheet.read(units.get(unit).answers(), "/units/" + unit + "/answers");
        }
        List<Answer> set = byHand.stream()
                .map(answer -> new Answer(answer.item(), answer.choice()))
                .toList();
        int[] hand = sheet.read(set, "/byHand");

        List<ConsolidatedItem> items = new ArrayList<>(sheet.items());
        List<String> disagreements = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int item = 0; item < sheet.items(); item++) {
            String id = sheet.item(item);
            List<UnitChoice> answered = new ArrayList<>();
            int[] count = new int[sheet.choices()];
            int distinct = 0;
            for (int unit = 0; unit < chosen.length; unit++) {
                int choice = chosen[unit][item];
                if (choice != Sheet.UNANSWERED) {
                    distinct += count[choice] == 0 ? 1 : 0;
                    count[choice]++;
                    answered.add(new UnitChoice(units.get(unit).unit(), sheet.choice(choice)));
                }
            }
            boolean handSet = hand[item] != Sheet.UNANSWERED;
            int choice = handSet ? hand[item] : rule == ConsolidationRule.LOWEST ? lowest(count) : majority(count);
            boolean disagreement = distinct > 1;
            if (disagreement) {
                disagreements.add(id);
            }
            if (choice == Sheet.UNANSWERED) {
                open.add(id);
            }
            items.add(new ConsolidatedItem(
                    id,
                    choice == Sheet.UNANSWERED ? null : sheet.choice(choice),
                    handSet,
                    handSet ? reason(byHand, id) : null,
                    disagreement,
                    Collections.unmodifiableList(answered)));
        }
        return new Consolidation(
                rule,
                Collections.unmodifiableList(items),
                Collections.unmodifiableList(disagreements),
                Collections.unmodifiableList(open));
    }

    /** The organization's answers, ready to be scored; open items are left out. */
    public List<Answer> answers() {
        return items.stream()
                .filter(item -> item.choice() != null)
                .map(item -> new Answer(item.item(), item.choice()))
                .toList();
    }

    // Choices stand from best to worst in a questionnaire, so the later one is the lower one.
    private static int lowest(int[] count) {
        for (int choice = count.length - 1; choice >= 0; choice--) {
            if (count[choice] > 0) {
                return choice;
            }
        }
        return Sheet.UNANSWERED;
    }

    private static int majority(int[] count) {
        int most = Sheet.UNANSWERED;
        for (int choice = 0; choice < count.length; choice++) {
            if (count[choice] > 0 && (most == Sheet.UNANSWERED || count[choice] >= count[most])) {
                most = choice;
            }
        }
        return most;
    }

    private static String reason(List<AnswerByHand> byHand, String item) {
        for (AnswerByHand answer : byHand) {
            if (answer.item().equals(item)) {
                return answer.reason();
            }
        }
        throw new IllegalArgumentException(item);
    }
}
