package dev.toride.assessment.scoring;

import java.util.List;

/** The sheet of one unit (部署・事業所), complete or not. */
public record UnitAnswers(String unit, List<Answer> answers) {
    public UnitAnswers {
        answers = List.copyOf(answers);
    }
}
