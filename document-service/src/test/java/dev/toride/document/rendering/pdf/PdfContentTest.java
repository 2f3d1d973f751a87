package dev.toride.document.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.document.rendering.Format;
import dev.toride.document.rendering.Renderer;
import dev.toride.document.rendering.Specimen;
import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the PDF meets, read back with the library that did not lay it out. */
class PdfContentTest {
    private static final Renderer RENDERER = Renderer.create();
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double MARGIN = 22 * POINTS_PER_MILLIMETRE;
    private static final double A4_WIDTH = 210 * POINTS_PER_MILLIMETRE;
    private static final String NEVER_FIRST = "、。，．）」』】〕・：；？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private static final String NEVER_LAST = "（「『【〔";

    static Stream<Specimen> specimens() {
        return Specimen.all();
    }

    static Stream<Specimen> readable() {
        return Specimen.all()
                .filter(each -> !each.name().contains("hostile")
                        && each.language().tag().equals("ja"));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void titleLanguageTagsAndBookmarksAreThere(Specimen specimen) throws IOException {
        Document document = specimen.document();
        try (PDDocument pdf = pdf(specimen)) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();

            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(document.title());
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(document.language().region());
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            List<String> bookmarks = new ArrayList<>();
            if (catalog.getDocumentOutline() != null) {
                collect(catalog.getDocumentOutline().children(), bookmarks);
            }
            assertThat(bookmarks)
                    .isEqualTo(document.headings().stream()
                            .map(PdfContentTest::words)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void nothingRunsOutOfTheMarginsAndEveryPageIsNumbered(Specimen specimen) throws IOException {
        try (PDDocument pdf = pdf(specimen)) {
            int pages = pdf.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                Places places = new Places();
                places.setStartPage(page);
                places.setEndPage(page);
                String text = places.getText(pdf);

                assertThat(places.left).as("left edge of page " + page).isGreaterThan(MARGIN - 1);
                assertThat(places.right).as("right edge of page " + page).isLessThan(A4_WIDTH - MARGIN + 1);
                assertThat(text.lines().map(String::strip)).contains(page + " / " + pages);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void onlyOurFontsAreUsedAndTheyAreInside(Specimen specimen) throws IOException {
        try (PDDocument pdf = pdf(specimen)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+(BIZUDPGothic|NotoSansJP).*");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void nothingInItActs(Specimen specimen) throws IOException {
        try (PDDocument pdf = pdf(specimen)) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getCOSObject().containsKey(COSName.OPEN_ACTION)).isFalse();
            assertThat(catalog.getCOSObject().containsKey(COSName.AA)).isFalse();
            assertThat(catalog.getAcroForm()).isNull();
            assertThat(catalog.getNames() == null || catalog.getNames().getJavaScript() == null)
                    .isTrue();
            assertThat(catalog.getNames() == null || catalog.getNames().getEmbeddedFiles() == null)
                    .isTrue();
            for (PDPage page : pdf.getPages()) {
                page.getAnnotations()
                        .forEach(annotation -> assertThat(annotation
                                        .getCOSObject()
                                        .getCOSDictionary(COSName.A)
                                        .getNameAsString(COSName.S))
                                .as("links lead to places of the document only")
                                .isEqualTo("GoTo"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void linesBreakByJapaneseRules(Specimen specimen) throws IOException {
        try (PDDocument pdf = pdf(specimen)) {
            assertThat(new PDFTextStripper().getText(pdf).lines().map(String::strip))
                    .filteredOn(line -> !line.isEmpty())
                    .allMatch(line -> NEVER_FIRST.indexOf(line.charAt(0)) < 0)
                    .allMatch(line -> NEVER_LAST.indexOf(line.charAt(line.length() - 1)) < 0);
        }
    }

    @Test
    void rareKanjiOfNamesCanBeReadAndFound() throws IOException {
        assertThat(text("policy-shortest-ja")).contains("髙﨑 𠮷夫").doesNotContain("〓");
        assertThat(text("policy-shortest-en")).contains("髙﨑 𠮷夫");
    }

    @Test
    void whatNoFontHasIsShownAsMissing() throws IOException {
        assertThat(text("report-hostile-ja"))
                .contains("〓")
                .contains("株式会社髙﨑𠮷野家")
                .contains("がら");
        assertThat(RENDERER.unknownGlyphs(specimen("report-hostile-ja").document()))
                .contains("😀", "👨", "髙\uDB40\uDD00", "ش")
                .doesNotContain("\u200F", "𠮷", "髙");
        assertThat(RENDERER.unknownGlyphs(specimen("report-3-departments-ja").document()))
                .isEmpty();
    }

    @Test
    void theDayItBearsIsTheDayItWasCreated() throws IOException {
        try (PDDocument pdf = pdf(specimen("report-3-departments-ja"))) {
            Calendar created = pdf.getDocumentInformation().getCreationDate();
            created.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(created.toInstant()).isEqualTo("2026-11-23T15:00:00Z");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("株式会社みほん製作所");
        }
        try (PDDocument pdf = pdf(specimen("policy-blank-ja"))) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void headingsKeepCompanyAtTheEndOfAPage() throws IOException {
        UnaryOperator<String> last = text -> {
            List<String> lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.getLast();
        };
        for (Specimen specimen :
                specimens().filter(each -> !each.name().contains("hostile")).toList()) {
            List<String> headings = specimen.document().headings().stream()
                    .map(PdfContentTest::words)
                    .toList();
            try (PDDocument pdf = pdf(specimen)) {
                for (int page = 1; page < pdf.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    assertThat(headings)
                            .as(specimen + " page " + page)
                            .doesNotContain(last.apply(stripper.getText(pdf)));
                }
            }
        }
    }

    private static String words(Block.Heading heading) {
        return (heading.number() + " " + Document.plain(heading.runs())).strip();
    }

    private static void collect(Iterable<PDOutlineItem> items, List<String> titles) {
        for (PDOutlineItem item : items) {
            titles.add(item.getTitle());
            collect(item.children(), titles);
        }
    }

    private static String text(String name) throws IOException {
        try (PDDocument pdf = pdf(specimen(name))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Specimen specimen(String name) {
        return Specimen.all()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PDDocument pdf(Specimen specimen) throws IOException {
        return Loader.loadPDF(RENDERER.render(specimen.document(), Format.PDF).bytes());
    }

    /** Where the words of a page begin and end. */
    private static final class Places extends PDFTextStripper {
        private double left = Double.MAX_VALUE;
        private double right;

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            for (TextPosition position : positions) {
                if (!position.getUnicode().isBlank()) {
                    left = Math.min(left, position.getXDirAdj());
                    right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
                }
            }
            super.writeString(text, positions);
        }
    }
}
