package dev.toride.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.pack.PackReader;
import dev.toride.assessment.catalog.pack.Packs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Packs PACKS = PackReader.shipped();
    private static final Questionnaire OLDER = SelfAssessment.QUESTIONNAIRE;

    @Test
    void holdsEverythingAgainstItself() {
        Comparison same = Comparison.of(OLDER, OLDER);

        assertThat(same.totals()).isTrue();
        assertThat(same.items().test("7")).isTrue();
    }

    @Test
    void leavesOutWhatIsAskedInOtherWordsAndTheSectionItStandsIn() {
        List<Item> items = OLDER.items().stream()
                .map(item -> item.id().equals("7") ? reworded(item) : item)
                .toList();
        Comparison comparison = Comparison.of(OLDER, version2(items));

        assertThat(comparison.totals()).isFalse();
        assertThat(OLDER.items().stream().map(Item::id).filter(comparison.items()))
                .hasSize(24)
                .doesNotContain("7");
        assertThat(comparison.sections().test("basic")).isTrue();
        assertThat(comparison.sections().test("employee")).isFalse();
    }

    @Test
    void comparesNothingAcrossScales() {
        Questionnaire checklist = PACKS.questionnaire("ipa-sme-3.five-rules").orElseThrow();
        Comparison comparison = Comparison.of(checklist, OLDER);

        assertThat(comparison.totals()).isFalse();
        assertThat(OLDER.items().stream().map(Item::id).filter(comparison.items()))
                .isEmpty();
    }

    private static Item reworded(Item item) {
        return new Item(
                item.id(),
                new LocalizedText(item.question().ja() + "（改）", item.question().en()),
                item.provenance(),
                item.title(),
                item.titleProvenance(),
                item.notes(),
                item.guidance());
    }

    private static Questionnaire version2(List<Item> items) {
        return new Questionnaire(
                OLDER.id(),
                OLDER.edition(),
                2,
                null,
                OLDER.title(),
                OLDER.mode(),
                OLDER.attribution(),
                OLDER.sources(),
                OLDER.practices(),
                null,
                OLDER.maximum(),
                OLDER.minimum(),
                OLDER.sections(),
                items,
                OLDER.choices(),
                OLDER.bands());
    }
}
