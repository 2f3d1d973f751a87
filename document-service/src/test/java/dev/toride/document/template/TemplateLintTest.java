package dev.toride.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A faulty template is refused with file, line and reason, before any document is made from it. */
class TemplateLintTest {
    private static final String DECLARATIONS = """
            id: notice
            version: 1
            name: {ja: お知らせ, en: Notice}
            date: day
            organization: company
            fields:
              company: {type: text, required: true, label: {ja: 会社名, en: Company}}
              day: {type: date, required: true, label: {ja: 日付, en: Day}}
              remark: {type: text, label: {ja: 備考, en: Remark}}
              kind:
                type: choice
                label: {ja: 種類, en: Kind}
                options:
                  A: {ja: 甲, en: A}
              rows:
                type: table
                required: true
                label: {ja: 表, en: Table}
                columns:
                  name: {type: text, label: {ja: 名前, en: Name}}
              names: {type: list, required: true, label: {ja: 一覧, en: List}}
              picture: {type: figure, required: true, label: {ja: 図, en: Figure}}
            """;
    private static final String FRONT = "---\nlanguage: LANGUAGE\ntitle: Notice\nnumbering: sections\n---\n";
    /** Uses every field once, so that what a test changes is the only fault. */
    private static final String BODY = """
            ## Heading {#first}

            {{company}} {{day}} [[first]]

            ::: when remark
            {{remark}}
            :::

            ::: when kind = A
            Words
            :::

            ::: each rows
            | Name |
            |------|
            | {{row.name}} |
            :::

            ::: each names
            - {{item}}
            :::

            ::: figure picture
            Caption
            :::
            """;

    @Test
    void theTemplateOfThisTestIsSound() {
        assertThatCode(() -> load(DECLARATIONS, BODY)).doesNotThrowAnyException();
    }

    static Stream<Arguments> faultyTexts() {
        return Stream.of(
                arguments("#### Deep", 7, "a heading of level 4 follows one of level 2"),
                arguments("# Title", 7, "headings begin with '##'"),
                arguments("## Again {#first}", 7, "another heading bears the anchor 'first'"),
                arguments("[[nowhere]]", 7, "no heading bears the anchor 'nowhere'"),
                arguments("{{nothing}}", 7, "the field 'nothing' is not declared"),
                arguments("{{ company }}", 7, "is no placeholder"),
                arguments("{{remark}}", 7, "the field 'remark' is optional"),
                arguments("{{rows}}", 7, "does not fit in a line"),
                arguments("{{item}}", 7, "{{item}} stands only in '::: each' over a list"),
                arguments("{{row.name}}", 7, "stands only in '::: each' over a table"),
                arguments("なお**{{company}}**は", 7, "'**' stays as it is"),
                arguments("*soft*", 7, "Emphasis is not part of the template language"),
                arguments("<b>bold</b>", 7, "HtmlInline is not part of the template language"),
                arguments("[link](https://example.invalid)", 7, "Link is not part of the template language"),
                arguments("![picture](x.png)", 7, "Image is not part of the template language"),
                arguments("`code`", 7, "Code is not part of the template language"),
                arguments("    indented", 7, "IndentedCodeBlock is not part of the template language"),
                arguments("> quoted", 7, "BlockQuote is not part of the template language"),
                arguments("<div>\nblock\n</div>", 7, "HtmlBlock is not part of the template language"),
                arguments("| A | |\n|---|---|\n| 1 | 2 |", 7, "every column of a table has a header"),
                arguments("::: shout\nWords\n:::", 7, "there is no directive 'shout'"),
                arguments("::: note\nWords", 7, "never closed"),
                arguments(":::", 7, "':::' closes nothing"),
                arguments("::: when kind = B\nWords\n:::", 7, "the field 'kind' has no option B"),
                arguments("::: unless kind = A\nWords\n:::", 7, "write '::: when field'"),
                arguments("::: each rows\nWords\n:::", 7, "holds one table with one row"),
                arguments("::: each company\n- {{item}}\n:::", 7, "is neither a table nor a list"),
                arguments("::: each rows\n| A |\n|---|\n| {{row.size}} |\n:::", 8, "has no column 'size'"),
                arguments("::: figure picture\n- list\n:::", 7, "a figure holds one paragraph"),
                arguments("::: figure company\nWords\n:::", 7, "is no figure"),
                arguments("::: facts\n- no name\n:::", 7, "whose items are '**name** value'"),
                arguments("::: result\n| A |\n|---|\n| 1 |\n:::", 7, "a result begins with the paragraph"),
                arguments("::: notice\n| A |\n|---|\n| 1 |\n:::", 8, "a box holds paragraphs and lists only"),
                arguments("::: note\n- list\n:::", 8, "only paragraphs can be set in a style"),
                arguments("- item\n\n  | A |\n  |---|\n  | 1 |", 9, "a list item holds paragraphs and lists only"));
    }

    @ParameterizedTest
    @MethodSource("faultyTexts")
    void aFaultyTextIsRefused(String fault, int line, String reason) {
        String heading = "## Heading {#first}\n";
        String body = heading + fault + "\n\n" + BODY.substring(heading.length());

        assertThatThrownBy(() -> load(DECLARATIONS, body))
                .isInstanceOfSatisfying(TemplateException.class, refused -> {
                    assertThat(refused.file()).isEqualTo("templates/notice/1/ja.md");
                    assertThat(refused.line()).isEqualTo(line);
                })
                .hasMessageContaining(reason);
    }

    static Stream<Arguments> faultyDeclarations() {
        return Stream.of(
                arguments("version: 1", "version: one", "'version' is a number from 1"),
                arguments("id: notice", "id: Notice", "is no template id"),
                arguments("id: notice", "id: other", "the folder of this template is other/1"),
                arguments("date: day", "date: company", "'date' names a declared field of type date"),
                arguments("type: date,", "type: time,", "there is no type 'time'"),
                arguments("remark: {type: text,", "remark: {type: text, colour: red,", "unknown property 'colour'"),
                arguments(
                        "remark: {type: text,", "remark: {type: text, options: {A: {ja: a, en: a}},", "only a choice"),
                arguments("remark:", "item:", "is no field id"),
                arguments("A: {ja: 甲", "a: {ja: 甲", "is not in UPPER_SNAKE_CASE"),
                arguments("en: Remark", "de: Remark", "'en' is missing"),
                arguments("name: {type: text", "name: {type: list", "a column holds no table, list or figure"),
                arguments(
                        "names: {type: list,", "names: {type: list, bound: true,", "only texts and dates can be bound"),
                arguments("fields:", "fields: {}\nfields:", "duplicate key"),
                arguments("version: 1", "version: 1\nauthor: x", "unknown property 'author'"),
                arguments(
                        "name: {ja: お知らせ, en: Notice}",
                        "name: !!java.util.Date 2026-11-24",
                        "Global tag is not allowed"));
    }

    @ParameterizedTest
    @MethodSource("faultyDeclarations")
    void aFaultyDeclarationIsRefused(String sound, String fault, String reason) {
        assertThat(DECLARATIONS).contains(sound);

        assertThatThrownBy(() -> load(DECLARATIONS.replaceFirst(java.util.regex.Pattern.quote(sound), fault), BODY))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aFieldWithoutAPlaceIsRefused() {
        assertThatThrownBy(() -> load(DECLARATIONS, BODY.replace("{{day}} ", "")))
                .hasMessageContaining("the field 'day' is declared but has no place in the text");
    }

    @Test
    void aReferenceToAPassageThatMayBeLeftOutIsRefused() {
        String body = BODY + "\n::: when remark\n## Sometimes {#sometimes}\n\nWords\n:::\n\n[[sometimes]]\n";

        assertThatThrownBy(() -> load(DECLARATIONS, body))
                .hasMessageContaining("may be left out where this reference stays");
    }

    @Test
    void aTextIsThereInEveryLanguage() {
        Map<String, String> files = Map.of(
                "templates/index.txt",
                "notice/1\n",
                "templates/notice/1/template.yaml",
                DECLARATIONS,
                "templates/notice/1/ja.md",
                FRONT.replace("LANGUAGE", "ja") + BODY);

        assertThatThrownBy(() -> Templates.load(path -> Optional.ofNullable(files.get(path))))
                .hasMessageContaining("templates/notice/1/en.md:0: the file is missing");
    }

    private static Templates load(String declarations, String body) {
        Map<String, String> files = Map.of(
                "templates/index.txt",
                "# a comment\nnotice/1\n",
                "templates/notice/1/template.yaml",
                declarations,
                "templates/notice/1/ja.md",
                FRONT.replace("LANGUAGE", "ja") + body,
                "templates/notice/1/en.md",
                FRONT.replace("LANGUAGE", "en") + body);
        return Templates.load(path -> Optional.ofNullable(files.get(path)));
    }
}
