package dev.toride.assessment.scoring;

import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.pack.PackReader;
import java.util.ArrayList;
import java.util.List;

/** The shipped 25 items, and sheets filled in for them. */
final class SelfAssessment {
    static final Questionnaire QUESTIONNAIRE =
            PackReader.shipped().questionnaire("ipa-sme-3.self-assessment").orElseThrow();
    static final Scorer SCORER = Scorer.of(QUESTIONNAIRE);
    static final List<String> CHOICES = List.of("DONE", "PARTLY_DONE", "NOT_DONE", "UNKNOWN");

    private SelfAssessment() {}

    /** A whole sheet: as many of each choice as given, 25 together, from item 1 on. */
    static List<Answer> sheet(int done, int partlyDone, int notDone, int unknown) {
        int[] count = {done, partlyDone, notDone, unknown};
        List<Answer> answers = new ArrayList<>();
        for (int choice = 0; choice < count.length; choice++) {
            for (int i = 0; i < count[choice]; i++) {
                answers.add(answer(answers.size() + 1, CHOICES.get(choice)));
            }
        }
        if (answers.size() != 25) {
            throw new IllegalArgumentException("A whole sheet has 25 answers, not " + answers.size());
        }
        return answers;
    }

    static Answer answer(int item, String choice) {
        return new Answer(String.valueOf(item), choice);
    }
}
