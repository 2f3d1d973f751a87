package dev.toride.assessment.scoring;

import dev.toride.assessment.catalog.Questionnaire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The empty form of a questionnaire: turns answers into the ordinal of the choice made per ordinal of the item, and finds what is wrong with
 * them. Everything is laid out once, so that reading answers costs one hash look-up and a few comparisons each.
 */
final class Sheet {
    /** In place of a choice: the item has no answer. */
    static final int UNANSWERED = -1;

    private final String[] items;
    private final String[] choices;
    private final Map<String, Integer> itemOrdinals;

    Sheet(Questionnaire questionnaire) {
        items = new String[questionnaire.items().size()];
        itemOrdinals = HashMap.newHashMap(items.length);
        for (int item = 0; item < items.length; item++) {
            items[item] = questionnaire.items().get(item).id();
            itemOrdinals.put(items[item], item);
        }
        choices = new String[questionnaire.choices().size()];
        for (int choice = 0; choice < choices.length; choice++) {
            choices[choice] = questionnaire.choices().get(choice).id();
        }
    }

    int items() {
        return items.length;
    }

    int choices() {
        return choices.length;
    }

    String item(int ordinal) {
        return items[ordinal];
    }

    String choice(int ordinal) {
        return choices[ordinal];
    }

    /**
     * The choice made for each item, {@link #UNANSWERED} where there is none.
     *
     * @param pointer of the list of answers in the caller's document, such as {@code /answers}
     * @throws InvalidAnswersException when an item or a choice is unknown or an item is answered twice
     */
    int[] read(List<Answer> answers, String pointer) {
        int[] chosen = new int[items.length];
        Arrays.fill(chosen, UNANSWERED);
        List<AnswerProblem> problems = null;
        for (int i = 0, n = answers.size(); i < n; i++) {
            Answer answer = answers.get(i);
            Integer item = answer == null ? null : itemOrdinals.get(answer.item());
            int choice = answer == null ? UNANSWERED : choiceOrdinal(answer.choice());
            AnswerProblem.Kind kind = null;
            if (item == null) {
                kind = AnswerProblem.Kind.UNKNOWN_ITEM;
            } else if (chosen[item] != UNANSWERED) {
                kind = AnswerProblem.Kind.DUPLICATE_ITEM;
            } else if (choice == UNANSWERED) {
                kind = AnswerProblem.Kind.UNKNOWN_CHOICE;
            } else {
                chosen[item] = choice;
                continue;
            }
            problems = problems == null ? new ArrayList<>() : problems;
            problems.add(new AnswerProblem(
                    kind, pointer + "/" + i + (kind == AnswerProblem.Kind.UNKNOWN_CHOICE ? "/choice" : "/item")));
            if (problems.size() == InvalidAnswersException.LIMIT) {
                break;
            }
        }
        if (problems != null) {
            throw new InvalidAnswersException(problems);
        }
        return chosen;
    }

    private int choiceOrdinal(String id) {
        // A handful of choices: comparing them beats hashing.
        for (int choice = 0; choice < choices.length; choice++) {
            if (choices[choice].equals(id)) {
                return choice;
            }
        }
        return UNANSWERED;
    }
}
