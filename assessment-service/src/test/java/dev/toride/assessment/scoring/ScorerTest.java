package dev.toride.assessment.scoring;

import static dev.toride.assessment.scoring.SelfAssessment.QUESTIONNAIRE;
import static dev.toride.assessment.scoring.SelfAssessment.SCORER;
import static dev.toride.assessment.scoring.SelfAssessment.answer;
import static dev.toride.assessment.scoring.SelfAssessment.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    @ParameterizedTest
    @CsvSource({
        // done, partly, not, unknown, total, band
        "25, 0, 0, 0, 100, ACHIEVED",
        "24, 1, 0, 0, 98, MOSTLY_DONE",
        "17, 1, 7, 0, 70, MOSTLY_DONE",
        "17, 1, 6, 1, 69, INSUFFICIENT",
        "12, 1, 12, 0, 50, INSUFFICIENT",
        "12, 1, 11, 1, 49, AT_RISK",
        "0, 0, 25, 0, 0, AT_RISK",
        "0, 0, 0, 25, -25, AT_RISK",
    })
    void totalsWholeSheetsAndPutsThemIntoTheirBand(
            int done, int partlyDone, int notDone, int unknown, int total, String band) {
        Score score = SCORER.score(sheet(done, partlyDone, notDone, unknown));

        assertThat(score.complete()).isTrue();
        assertThat(score.total()).isEqualTo(total);
        assertThat(score.band().id()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "100, ACHIEVED",
        "99, MOSTLY_DONE",
        "70, MOSTLY_DONE",
        "69, INSUFFICIENT",
        "50, INSUFFICIENT",
        "49, AT_RISK",
        "-25, AT_RISK",
    })
    void findsTheBandOfEveryBoundary(int total, String band) {
        assertThat(QUESTIONNAIRE.bandOf(total).id()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"101", "-26"})
    void refusesABandForATotalThatCannotBe(int total) {
        assertThatThrownBy(() -> QUESTIONNAIRE.bandOf(total)).isInstanceOf(IllegalArgumentException.class);
    }

    /** 99, 97 and the like need a single point, which no answer loses: the nearest to a full sheet is 98, then 96, 95, 94. */
    @Test
    void reachesEveryTotalButTheFewNearTheTop() {
        TreeSet<Integer> reached = new TreeSet<>();
        for (int done = 0; done <= 25; done++) {
            for (int partlyDone = 0; done + partlyDone <= 25; partlyDone++) {
                for (int unknown = 0; done + partlyDone + unknown <= 25; unknown++) {
                    reached.add(SCORER.score(sheet(done, partlyDone, 25 - done - partlyDone - unknown, unknown))
                            .total());
                }
            }
        }

        List<Integer> unreached = new ArrayList<>();
        for (int total = -25; total <= 100; total++) {
            if (!reached.contains(total)) {
                unreached.add(total);
            }
        }
        assertThat(unreached).containsExactly(97, 99);
    }

    @Test
    void knowsTheMaximumOfEachPart() {
        Score score = SCORER.score(sheet(25, 0, 0, 0));

        assertThat(score.sections())
                .extracting(SectionScore::id, SectionScore::maximum, SectionScore::total, SectionScore::share)
                .containsExactly(
                        tuple("basic", 20, 20, 1.0),
                        tuple("employee", 52, 52, 1.0),
                        tuple("organization", 28, 28, 1.0));
        assertThat(score.maximum()).isEqualTo(100);
        assertThat(score.minimum()).isEqualTo(-25);
    }

    @Test
    void answersTheWorkedExample() throws Exception {
        Score score = SCORER.score(
                List.of(answer(1, "DONE"), answer(2, "PARTLY_DONE"), answer(3, "NOT_DONE"), answer(4, "UNKNOWN")));

        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(json.writeValueAsString(score))).isEqualTo(json.readTree("""
                {"questionnaire": "ipa-sme-3.self-assessment", "edition": "ipa-sme-3", "complete": false,
                 "total": 5, "maximum": 100, "minimum": -25,
                 "sections": [
                   {"id": "basic", "title": {"ja": "基本的対策", "en": "Basic measures"},
                    "total": 5, "maximum": 20, "share": 0.25, "answered": 4, "items": 5},
                   {"id": "employee", "title": {"ja": "従業員としての対策", "en": "Measures taken by employees"},
                    "total": 0, "maximum": 52, "share": 0.0, "answered": 0, "items": 13},
                   {"id": "organization", "title": {"ja": "組織としての対策", "en": "Measures taken as an organization"},
                    "total": 0, "maximum": 28, "share": 0.0, "answered": 0, "items": 7}],
                 "unknown": ["4"],
                 "unanswered": ["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
                                "21", "22", "23", "24", "25"],
                 "weakest": [{"item": "4", "points": -1, "lost": 5}, {"item": "3", "points": 0, "lost": 4},
                             {"item": "2", "points": 2, "lost": 2}],
                 "trace": [{"item": "1", "choice": "DONE", "points": 4, "runningTotal": 4},
                           {"item": "2", "choice": "PARTLY_DONE", "points": 2, "runningTotal": 6},
                           {"item": "3", "choice": "NOT_DONE", "points": 0, "runningTotal": 6},
                           {"item": "4", "choice": "UNKNOWN", "points": -1, "runningTotal": 5}]}
                """));
    }

    @Test
    void scoresAnEmptySheetAsNothingAnswered() {
        Score score = SCORER.score(List.of());

        assertThat(score.total()).isZero();
        assertThat(score.unanswered()).hasSize(25);
        assertThat(score.trace()).isEmpty();
        assertThat(score.band()).isNull();
    }

    @Test
    void givesTheSameScoreWhateverTheOrderOfTheAnswers() {
        List<Answer> answers = sheet(7, 6, 6, 6);
        List<Answer> reversed = new ArrayList<>(answers);
        Collections.reverse(reversed);

        assertThat(SCORER.score(reversed)).isEqualTo(SCORER.score(answers));
    }

    @Test
    void pointsAtEveryBadAnswer() {
        List<Answer> answers = Arrays.asList(
                answer(1, "DONE"),
                answer(1, "DONE"),
                answer(26, "DONE"),
                answer(2, "MAYBE"),
                answer(3, null),
                new Answer(null, "DONE"),
                null);

        InvalidAnswersException refused =
                catchThrowableOfType(InvalidAnswersException.class, () -> SCORER.score(answers));

        assertThat(refused.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "duplicate-item /answers/1/item",
                        "unknown-item /answers/2/item",
                        "unknown-choice /answers/3/choice",
                        "unknown-choice /answers/4/choice",
                        "unknown-item /answers/5/item",
                        "unknown-item /answers/6/item");
    }

    @Test
    void stopsCollectingProblemsAtALimit() {
        List<Answer> answers = Collections.nCopies(10_000, answer(0, "DONE"));

        InvalidAnswersException refused =
                catchThrowableOfType(InvalidAnswersException.class, () -> SCORER.score(answers));

        assertThat(refused.problems()).hasSize(InvalidAnswersException.LIMIT);
        assertThat(refused.getStackTrace()).isEmpty();
    }
}
