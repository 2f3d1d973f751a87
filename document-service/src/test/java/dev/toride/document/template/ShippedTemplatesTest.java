package dev.toride.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.document.rendering.Specimen;
import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.Run;
import dev.toride.document.rendering.model.RunsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates that are shipped say the same in both languages, and leave nothing half said. */
class ShippedTemplatesTest {
    static Stream<Specimen> specimens() {
        return Specimen.all();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void bothLanguagesHaveTheSameBones(Specimen specimen) {
        Document one = specimen.document();
        Language other = specimen.language() == Language.JA ? Language.EN : Language.JA;
        Document translated = specimen.template().in(other).fill(specimen.fields());

        assertThat(bones(translated.blocks())).isEqualTo(bones(one.blocks()));
        assertThat(translated.headings().stream().map(Block.Heading::anchor).toList())
                .isEqualTo(one.headings().stream().map(Block.Heading::anchor).toList());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void noMarkOfTheTemplateLanguageIsLeft(Specimen specimen) {
        RunsOf.every(specimen.document().blocks(), run -> {
            if (run instanceof Run.Text words) {
                assertThat(words.text()).doesNotContain("**", "{{", "}}", "[[", "]]", ":::", "  ");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void aFilledDocumentHasNoBlankAndAnEmptyOneAsksForAllThatIsRequired(Specimen specimen) {
        List<String> blanks = specimen.template().in(specimen.language()).blankFields(specimen.fields()).stream()
                .map(Blank::id)
                .toList();
        List<String> required = specimen.template().fields().values().stream()
                .filter(FieldDeclaration::required)
                .map(FieldDeclaration::id)
                .toList();

        if (specimen.name().endsWith("blank")) {
            assertThat(blanks).containsExactlyInAnyOrderElementsOf(required);
        } else {
            assertThat(blanks).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void optionalPassagesComeAndGo(Language language) {
        Specimen policy = Specimen.named("policy", language);
        String improvement = language == Language.JA ? "改善を続けます" : "keep improving them";
        String revised = language == Language.JA ? "改定" : "Revised";

        assertThat(words(policy.document())).contains(improvement, revised);
        Fields without = policy.fields()
                .with()
                .choice("improvement", "OMIT")
                .date("revised", null)
                .build();
        assertThat(words(policy.template().in(language).fill(without))).doesNotContain(improvement, revised);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReportSaysWhatToDoByWhatWasFound(Language language) {
        assertThat(steps("report-3-departments", language)).isEqualTo(5);
        assertThat(steps("report-whole-company", language))
                .as("nothing unknown")
                .isEqualTo(4);
        assertThat(steps("report-full-marks", language)).as("nothing to mend").isZero();
    }

    @Test
    void numbersAreShownAsInPrint() {
        String words = words(Specimen.named("report-nobody-knows", Language.JA).document());

        assertThat(words).contains("−25", "100", "わからない").doesNotContain("-25");
    }

    private static long steps(String name, Language language) {
        return Specimen.named(name, language).document().blocks().stream()
                .filter(block -> block instanceof Block.Enumeration list && list.ordered())
                .mapToLong(block -> ((Block.Enumeration) block).items().size())
                .sum();
    }

    private static List<String> bones(List<Block> blocks) {
        List<String> bones = new ArrayList<>();
        for (Block block : blocks) {
            bones.add(
                    switch (block) {
                        case Block.Heading it -> "heading " + it.level();
                        case Block.Paragraph it -> "paragraph " + it.style();
                        case Block.Enumeration it ->
                            "list " + it.ordered() + " " + it.items().size();
                        case Block.Table it ->
                            "table " + it.columns().size() + " × " + it.rows().size();
                        case Block.Facts it -> "facts " + it.facts().size();
                        case Block.Figure it -> "figure " + it.chart().axes().size();
                        case Block.Callout it -> "box " + bones(it.blocks());
                        case Block.PageBreak it -> "page";
                    });
        }
        return bones;
    }

    private static String words(Document document) {
        StringBuilder words = new StringBuilder();
        RunsOf.every(document.blocks(), run -> words.append(Document.plain(List.of(run))));
        return words.toString();
    }
}
