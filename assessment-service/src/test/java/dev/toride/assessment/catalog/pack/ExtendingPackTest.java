package dev.toride.assessment.catalog.pack;

import static dev.toride.assessment.catalog.pack.SamplePacks.BASELINE;
import static dev.toride.assessment.catalog.pack.SamplePacks.LATER_EDITION;
import static dev.toride.assessment.catalog.pack.SamplePacks.LATER_POINTS;
import static dev.toride.assessment.catalog.pack.SamplePacks.LAWS;
import static dev.toride.assessment.catalog.pack.SamplePacks.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.toride.assessment.catalog.Band;
import dev.toride.assessment.catalog.Confidence;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.PackReference;
import dev.toride.assessment.catalog.Provenance;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.Source;
import dev.toride.assessment.catalog.change.ChangeKind;
import dev.toride.assessment.catalog.change.ItemContinuity;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.edition.GuidelineEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs that take over from another what they do not say themselves. */
class ExtendingPackTest {
    private static final Provenance GUESSED = new Provenance(List.of("book"), Confidence.UNVERIFIED);
    private static final Provenance TOLD = new Provenance(List.of("talk"), Confidence.ONE_SOURCE);

    @Test
    void takesOverWhatTheEditionDoesNotSay() {
        Edition edition = packs().edition("sample-2").orElseThrow();

        assertThat(edition.basedOn()).isEqualTo(new PackReference("sample-1", 1));
        assertThat(edition.etag()).isEqualTo("\"sample-2-4-1\"");
        assertThat(edition.sources()).extracting(Source::id).containsExactly("book", "page", "talk");
        assertThat(edition.steps()).hasSize(1);
        assertThat(edition.stepFour().technicalMeasures()).hasSize(1);
        assertThat(edition.lossKinds())
                .extracting(
                        GuidelineEntry::id,
                        entry -> entry.title().ja(),
                        entry -> entry.summary().ja())
                .containsExactly(tuple("MONEY", "お金", "要約"));
    }

    @Test
    void addsToTheListsOfAGroup() {
        Edition edition = packs().edition("sample-2").orElseThrow();

        assertThat(edition.securityAction().stars()).hasSize(1);
        assertThat(edition.securityAction().facts())
                .extracting(GuidelineEntry::id)
                .containsExactly("FREE");
    }

    @Test
    void knowsWhatItTakesOverOnlyAsWellAsItSays() {
        Edition edition = packs().edition("sample-2").orElseThrow();

        assertThat(edition.principles().getFirst().provenance()).isEqualTo(GUESSED);
        assertThat(edition.practices().getFirst().titleProvenance()).isEqualTo(GUESSED);
        assertThat(edition.lossKinds().getFirst().provenance()).isEqualTo(TOLD);
    }

    @Test
    void leavesOursOursInEveryEdition() {
        Edition edition = packs().edition("sample-2").orElseThrow();

        Provenance ours = new Provenance(List.of("page"), Confidence.PROPOSAL);
        assertThat(edition.criteria())
                .allSatisfy(criterion -> assertThat(criterion.provenance()).isEqualTo(ours));
        assertThat(edition.practices().getFirst().provenance()).isEqualTo(ours);
    }

    @Test
    void doesNotTakeOverWhatWasNewInTheBase() {
        Edition edition = packs().edition("sample-2").orElseThrow();

        assertThat(edition.highlights()).extracting(GuidelineEntry::id).containsExactly("MORE");
    }

    @Test
    void replacesAndAddsItems() {
        Questionnaire points = packs().questionnaire("sample-2.points").orElseThrow();

        assertThat(points.items())
                .extracting(
                        Item::id,
                        item -> item.question().ja(),
                        item -> item.title().ja())
                .containsExactly(
                        tuple("a", "問い一", "題"),
                        tuple("b", "新しい問い", "題"),
                        tuple("c", "問い三", "題"),
                        tuple("d", "問い四", "題"));
        assertThat(points.items())
                .allSatisfy(item -> assertThat(item.provenance()).isEqualTo(TOLD));
        assertThat(points.bands()).extracting(Band::id, Band::to).containsExactly(tuple("LOW", 0), tuple("HIGH", 40));
        assertThat(points.practices()).containsExactly("2-1");
        assertThat(points.maximum()).isEqualTo(40);
    }

    @Test
    void listsEveryItemsWayInTheOrderOfTheNewerQuestionnaire() {
        Questionnaire points = packs().questionnaire("sample-2.points").orElseThrow();

        assertThat(points.predecessor().provenance()).isEqualTo(TOLD);
        assertThat(points.predecessor().items())
                .containsExactly(
                        new ItemContinuity(ChangeKind.SAME, "a", "a"),
                        new ItemContinuity(ChangeKind.REWORDED, "b", "b"),
                        new ItemContinuity(ChangeKind.SAME, "c", "c"),
                        new ItemContinuity(ChangeKind.NEW, null, "d"));
    }

    @Test
    void followsAnItemThatGotAnotherNumber() {
        String renumbered = LATER_POINTS
                .replace(
                        "same: [\"a\", \"c\"], reworded: [\"b\"], new: [\"d\"]",
                        "same: [\"a\"], reworded: [\"b\"], renumbered: [{item: \"d\", from: \"c\", change: SAME}], new: [\"c\"]")
                .replace("問い四", "問い三")
                .replace(
                        "      - {id: \"b\"",
                        "      - {id: \"c\", question: {ja: 別の問い, en: Other}}\n      - {id: \"b\"")
                .replace("  - {id: \"b\"", "  - {id: \"c\", question: {ja: 別の問い, en: Other}}\n  - {id: \"b\"");

        Packs packs = PackReader.read(files(LATER_EDITION, renumbered, BASELINE, LAWS));

        assertThat(packs.questionnaire("sample-2.points")
                        .orElseThrow()
                        .predecessor()
                        .items())
                .contains(new ItemContinuity(ChangeKind.NEW, null, "c"), new ItemContinuity(ChangeKind.SAME, "c", "d"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "extends: sample-1 | extends: sample-9 | 3:10: there is no pack 'sample-9' above this one",
                "extends: sample-1 | extends: sample-1.points | 3:10: 'sample-1.points' has another format",
                "predecessor: sample-1 | predecessor: sample-9 | 4:14: there is no edition 'sample-9'",
                "published: 2026-02 | published: 2026-01 | 4:14: 'sample-1' was not published before",
                "source: [book], confidence: UNVERIFIED | source: [novel], confidence: UNVERIFIED | 11:23: no source 'novel' in 'sources'",
                "id: talk | id: page | 10:5: 'page' is another title or address than in a pack above",
                "en: Cash} | en: Cash, de: Geld} | 15:43: unknown property 'de'",
                "highlights: | news: | 12:1: unknown property 'news'",
                "- {id: MONEY, title | - {title | 15:5: 'id' is missing",
            })
    void saysWhereAndWhyALaterEditionIsRefused(String sound, String broken, String finding) {
        assertThat(findings(files(broken(LATER_EDITION, sound, broken), LATER_POINTS, BASELINE, LAWS)))
                .contains("later-edition.yaml:" + finding);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "same: [\"a\", \"c\"] | same: [\"a\"] | later-points.yaml:8:14: 'predecessor' does not say what became of item 'c'",
                "same: [\"a\", \"c\"] | same: [\"a\"] | later-points.yaml:8:14: does not say what became of item 'c' of 'sample-1.points'",
                "same: [\"a\", \"c\"] | same: [\"a\", \"c\", \"z\"] | later-points.yaml:8:64: there is no item 'z'",
                "same: [\"a\", \"c\"] | same: [\"a\", \"c\", \"b\"] | later-points.yaml:8:81: item 'b' is listed twice",
                "new: [\"d\"] | same: [\"d\"] | later-points.yaml:8:82: duplicate property 'same', first in line 8",
                "reworded: [\"b\"] | reworded: [\"b\", \"d\"] | later-points.yaml:8:14: 'sample-1.points' has no item 'd'",
                "new: [\"d\"] | new: [\"d\"], removed: [\"a\"] | later-points.yaml:8:14: item 'a' of 'sample-1.points' is listed twice",
                "new: [\"d\"] | new: [\"d\"], removed: [\"z\"] | later-points.yaml:8:14: 'sample-1.points' has no item 'z'",
                "new: [\"d\"] | renumbered: [{item: \"d\", from: \"a\", change: NEW}] | later-points.yaml:8:126: a renumbered item is SAME or REWORDED",
                "question: {ja: 新しい問い, en: New words} | title: {ja: 題, en: Title} | later-points.yaml:8:14: item 'b' is REWORDED, but its question is the same",
                "[\"a\", \"c\"], reworded: [\"b\"] | [\"a\", \"b\", \"c\"] | later-points.yaml:8:14: item 'b' is SAME, but its question differs",
                "questionnaire: sample-1.points | questionnaire: sample-1.other | later-points.yaml:8:14: there is no questionnaire 'sample-1.other'",
                "questionnaire: sample-1.points | questionnaire: sample-2.points | later-points.yaml:8:14: 'sample-2.points' is not of the edition before 'sample-2'",
                "items: [\"c\", \"d\"] | items: [\"c\"] | later-points.yaml:16:5: item 'd' stands in no section",
                "to: 40 | to: 30 | later-points.yaml:18:3: no band holds totals from 31 to 40",
                "id: \"d\", | id: \"b\", | later-points.yaml:16:5: duplicate 'b' in 'items'",
                "version: 7 | version: 7\\nmode: CHECKLIST | points.yaml:20:5: 'settles' is missing",
            })
    void saysWhereAndWhyALaterQuestionnaireIsRefused(String sound, String broken, String finding) {
        assertThat(findings(files(LATER_EDITION, broken(LATER_POINTS, sound, broken), BASELINE, LAWS)))
                .contains(finding);
    }

    @Test
    void refusesToExtendAPackThatItselfExtends() {
        String third = LATER_POINTS
                .replace("id: sample-2.points", "id: sample-3.points")
                .replace("extends: sample-1.points", "extends: sample-2.points");

        assertThat(findings(List.of(
                        new PackFile("edition.yaml", SamplePacks.EDITION),
                        new PackFile("points.yaml", SamplePacks.POINTS),
                        new PackFile("later-edition.yaml", LATER_EDITION),
                        new PackFile("later-points.yaml", LATER_POINTS),
                        new PackFile("third.yaml", third))))
                .containsExactly("third.yaml:3:10: 'sample-2.points' itself extends another pack");
    }

    @Test
    void refusesToPassOurPackOffAsKnown() {
        String ours = SamplePacks.POINTS.replace("confidence: GUIDELINE", "confidence: PROPOSAL");

        assertThat(findings(List.of(
                        new PackFile("edition.yaml", SamplePacks.EDITION),
                        new PackFile("points.yaml", ours),
                        new PackFile("later-edition.yaml", LATER_EDITION),
                        new PackFile("later-points.yaml", LATER_POINTS))))
                .containsExactly(
                        "later-points.yaml:3:10: 'sample-1.points' is a PROPOSAL, so what extends it must be one");
    }

    @Test
    void reportsWhatIsWrongWithTheBaseOnceAndWhereItStands() {
        String broken = SamplePacks.POINTS.replace("points: 10", "points: ten");

        assertThat(findings(List.of(
                        new PackFile("edition.yaml", SamplePacks.EDITION),
                        new PackFile("points.yaml", broken),
                        new PackFile("later-edition.yaml", LATER_EDITION),
                        new PackFile("later-points.yaml", LATER_POINTS))))
                .containsExactly("points.yaml:20:51: 'points' must be a whole number from -1000 to 1000");
    }

    private static Packs packs() {
        return PackReader.read(files(LATER_EDITION, LATER_POINTS, BASELINE, LAWS));
    }

    private static String broken(String text, String sound, String broken) {
        assertThat(text).as("the sample holds what is to be broken").contains(sound);
        return text.replace(sound, broken.replace("\\n", "\n"));
    }

    private static List<String> findings(List<PackFile> files) {
        InvalidPackException refused = catchThrowableOfType(InvalidPackException.class, () -> PackReader.read(files));
        assertThat(refused).as("the packs are refused").isNotNull();
        return refused.findings().stream().map(Finding::toString).toList();
    }
}
