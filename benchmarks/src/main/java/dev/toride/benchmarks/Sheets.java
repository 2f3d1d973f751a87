package dev.toride.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Made-up but plausible sheets of the 25 items: the same in every run. */
final class Sheets {
    static final String QUESTIONNAIRE = "ipa-sme-3.self-assessment";
    static final int ITEMS = 25;

    private static final int DIFFERENT = 64;
    /** A small company that has done about half of it. */
    private static final String[] CHOICES = {
        "DONE", "DONE", "DONE", "DONE", "PARTLY_DONE", "PARTLY_DONE", "NOT_DONE", "NOT_DONE", "UNKNOWN"
    };

    private Sheets() {}

    /** Each the JSON list of its answers, in the order of the items. */
    static List<String> answers() {
        Random random = new Random(1);
        List<String> sheets = new ArrayList<>();
        for (int sheet = 0; sheet < DIFFERENT; sheet++) {
            StringJoiner answers = new StringJoiner(",", "[", "]");
            for (int item = 1; item <= ITEMS; item++) {
                answers.add(
                        "{\"item\":\"" + item + "\",\"choice\":\"" + CHOICES[random.nextInt(CHOICES.length)] + "\"}");
            }
            sheets.add(answers.toString());
        }
        return sheets;
    }
}
