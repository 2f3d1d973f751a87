package dev.toride.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toride.assessment.catalog.pack.SamplePacks;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final Scorer SCORER =
            Scorer.of(SamplePacks.read().questionnaire("sample-1.checklist").orElseThrow());

    @Test
    void countsChoicesAndListsWhatIsOpenWithoutTotalOrBand() throws Exception {
        Score score = SCORER.score(List.of(new Answer("c", "DUNNO"), new Answer("a", "YES")));

        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(json.writeValueAsString(score))).isEqualTo(json.readTree("""
                {"questionnaire": "sample-1.checklist", "edition": "sample-1", "complete": false,
                 "sections": [{"id": "one", "title": {"ja": "一", "en": "One"},
                               "share": 0.3333, "answered": 2, "items": 3, "settled": 1}],
                 "unknown": ["c"], "unanswered": ["b"],
                 "counts": [{"choice": "YES", "count": 1}, {"choice": "NO", "count": 0}, {"choice": "DUNNO", "count": 1}],
                 "open": ["b", "c"]}
                """));
    }

    @Test
    void hasNothingOpenWhenEveryItemIsSettled() {
        Score score = SCORER.score(List.of(new Answer("a", "YES"), new Answer("b", "YES"), new Answer("c", "YES")));

        assertThat(score.complete()).isTrue();
        assertThat(score.open()).isEmpty();
        assertThat(score.band()).isNull();
    }
}
