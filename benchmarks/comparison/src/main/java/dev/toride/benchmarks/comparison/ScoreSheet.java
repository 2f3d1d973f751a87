package dev.toride.benchmarks.comparison;

import java.util.List;

/** The JSON of assessment-service's {@code ScoreRequest}, and with a reference that of a line of its bulk scoring. */
public record ScoreSheet(String reference, String questionnaire, List<Choice> answers) {

    /** One answer. */
    public record Choice(String item, String choice) {}
}
