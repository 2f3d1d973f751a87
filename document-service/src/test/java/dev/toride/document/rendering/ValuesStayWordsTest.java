package dev.toride.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.document.rendering.docx.DocxParts;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.template.Fields;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a person types is shown as it was typed: it never becomes markup, a field code or an expression. */
class ValuesStayWordsTest {
    private static final Renderer RENDERER = Renderer.create();
    private static final Specimen POLICY = Specimen.named("policy", Language.JA);
    private static final Specimen REPORT = Specimen.named("report-whole-company", Language.EN);

    @Provide
    Arbitrary<String> values() {
        List<String> characters = "*_`[](){}<>#|~&!$\\\"'-+=:;.,/@^%?1 \u3000a漢か\u3099😀\u200F𠮷"
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
        Arbitrary<String> made =
                Arbitraries.of(characters).list().ofMinSize(1).ofMaxSize(30).map(list -> String.join("", list));
        return Arbitraries.oneOf(made, Arbitraries.of(Specimen.HOSTILE)).filter(value -> !value.isBlank());
    }

    @Provide
    Arbitrary<String> paragraphs() {
        return values().list().ofMinSize(1).ofMaxSize(4).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 300)
    void oneLineInMarkdown(@ForAll("values") String value) {
        Skeleton plain = Skeleton.ofMarkdown(render(policy("甲"), Format.MARKDOWN));
        Skeleton typed = Skeleton.ofMarkdown(render(policy(value), Format.MARKDOWN));

        assertThat(typed.structure()).isEqualTo(plain.structure());
        assertThat(typed.words()).contains(value.strip());
    }

    @Property(tries = 300)
    void severalLinesInMarkdown(@ForAll("paragraphs") String value) {
        String benign = value.lines().map(line -> "甲").collect(Collectors.joining("\n"));
        Skeleton plain = Skeleton.ofMarkdown(render(report(benign), Format.MARKDOWN));
        Skeleton typed = Skeleton.ofMarkdown(render(report(value), Format.MARKDOWN));

        assertThat(typed.structure()).isEqualTo(plain.structure());
        value.lines().forEach(line -> assertThat(typed.words()).contains(line.strip()));
    }

    @Property(tries = 200)
    void html(@ForAll("paragraphs") String value) {
        String benign = value.lines().map(line -> "甲").collect(Collectors.joining("\n"));
        Skeleton plain = Skeleton.ofXml(render(report(benign), Format.HTML));
        Skeleton typed = Skeleton.ofXml(render(report(value), Format.HTML));

        assertThat(typed.structure()).isEqualTo(plain.structure());
        value.lines().forEach(line -> assertThat(typed.words()).contains(line));
    }

    @Property(tries = 200)
    void docx(@ForAll("values") String value) {
        DocxParts plain = new DocxParts(render(policy("甲"), Format.DOCX));
        DocxParts typed = new DocxParts(render(policy(value), Format.DOCX));

        for (String part : plain.all().keySet()) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                Skeleton expected = Skeleton.ofXml(plain.all().get(part));
                Skeleton actual = Skeleton.ofXml(typed.all().get(part));
                assertThat(actual.structure()).as(part).isEqualTo(expected.structure());
            }
        }
        for (String part :
                List.of("word/document.xml", "word/header1.xml", "customXml/item1.xml", "docProps/core.xml")) {
            assertThat(Skeleton.ofXml(typed.all().get(part)).words()).as(part).contains(value);
        }
    }

    /** The values of tables and of the chart, which come from other services, are no more trusted. */
    @Example
    void factsOfOtherServices() {
        for (Language language : Language.values()) {
            Document hostile = Specimen.named("report-hostile", language).document();
            Skeleton html = Skeleton.ofXml(render(hostile, Format.HTML));
            Skeleton markdown = Skeleton.ofMarkdown(render(hostile, Format.MARKDOWN));

            assertThat(html.structure())
                    .doesNotContainPattern("(?m)^ *(script|img|b)\\b")
                    .doesNotContain("onerror", "href=\"http");
            assertThat(markdown.structure())
                    .doesNotContainPattern("(?m)^ *(Html.*|.*Code.*|Image|Link|Emphasis|ThematicBreak)$");
            for (String name : Specimen.HOSTILE) {
                assertThat(html.words()).contains(name);
                assertThat(markdown.words()).contains(name.strip());
            }
        }
    }

    @Example
    void theyAreNotEvaluated() {
        Document document = policy("{{representativeName}} [[management]] ${user.home} #{1+1} =1+1");

        for (Format format : List.of(Format.HTML, Format.MARKDOWN)) {
            byte[] file = render(document, format);
            String words = (format == Format.HTML ? Skeleton.ofXml(file) : Skeleton.ofMarkdown(file)).words();
            assertThat(words).contains("{{representativeName}} [[management]] ${user.home} #{1+1} =1+1");
        }
    }

    private static Document policy(String value) {
        Fields fields = POLICY.fields()
                .with()
                .text("company", value)
                .text("representativeName", value)
                .text("contact", value)
                .build();
        return POLICY.template().in(POLICY.language()).fill(fields);
    }

    /** Strong words, several lines, a box and a list item. */
    private static Document report(String value) {
        Fields fields = REPORT.fields()
                .with()
                .text("verdict", value.lines().findFirst().orElseThrow())
                .text("advice", value)
                .text("attribution", value)
                .items("nextSteps", value.lines().toList())
                .build();
        return REPORT.template().in(REPORT.language()).fill(fields);
    }

    private static byte[] render(Document document, Format format) {
        return RENDERER.render(document, format).bytes();
    }
}
