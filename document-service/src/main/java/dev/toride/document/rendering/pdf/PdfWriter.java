package dev.toride.document.rendering.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dev.toride.document.rendering.figure.Drawing;
import dev.toride.document.rendering.font.Coverage;
import dev.toride.document.rendering.font.FontSet;
import dev.toride.document.rendering.font.Fonts;
import dev.toride.document.rendering.font.Weight;
import dev.toride.document.rendering.html.HtmlWriter;
import dev.toride.document.rendering.html.StyleSheets;
import dev.toride.document.rendering.model.Block;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.RadarChart;
import dev.toride.document.rendering.xml.Xml;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes PDF. Thread-safe; documents rendered at the same time each borrow a font set. */
public final class PdfWriter {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // its remarks go to java.util.logging with the text of documents in them
        XRLog.setLoggingEnabled(false);
    }

    private final Fonts fonts;
    private final String style = StyleSheets.read("document.css") + StyleSheets.read("print.css");

    public PdfWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    public byte[] write(Document document) {
        return fonts.with(set -> {
            try {
                return print(page(document, fonts.coverage(), set), document, set);
            } catch (IOException e) {
                throw new UncheckedIOException("The PDF cannot be written to memory", e);
            }
        });
    }

    /** What is shown as 〓, without writing the PDF; see {@link Coverage#unknown()}. */
    public List<String> unknownGlyphs(Document document) {
        Coverage coverage = fonts.coverage();
        coverage.drawable(document.organization());
        new HtmlWriter(document, coverage::drawable, (figure, description) -> coverage.drawable(description)).article();
        return coverage.unknown();
    }

    private String page(Document document, Coverage coverage, FontSet set) {
        HtmlWriter writer = new HtmlWriter(
                document,
                coverage::drawable,
                (figure, description) -> Drawing.outlinedSvg(
                                drawable(figure.chart(), coverage),
                                coverage.drawable(figure.caption()),
                                coverage.drawable(description),
                                set)
                        .content());
        String article = writer.article();
        return "<html lang=\"" + document.language().region() + "\">\n<head>\n<title>"
                + Xml.escape(document.title()) + "</title>\n<meta name=\"author\" content=\""
                + Xml.escape(document.organization()) + "\"/>\n<style>" + style + "</style>\n"
                + Bookmarks.of(document) + "</head>\n<body>\n<div class=\"running\"><span class=\"whose\">"
                + Xml.escape(coverage.drawable(document.organization())) + "</span>"
                + Xml.escape(coverage.drawable(document.title())) + "</div>\n" + article + "</body>\n</html>\n";
    }

    private static RadarChart drawable(RadarChart chart, Coverage coverage) {
        return new RadarChart(
                chart.axes().stream().map(coverage::drawable).toList(),
                chart.maximum(),
                coverage.drawable(chart.unit()),
                chart.series().stream()
                        .map(series -> new RadarChart.Series(coverage.drawable(series.name()), series.values()))
                        .toList());
    }

    private static byte[] print(String page, Document document, FontSet set) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.setVersion(1.7f);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.withHtmlContent(page, null);
            builder.usePDDocument(pdf);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Toride");
            builder.useColorProfile(SRGB);
            builder.useUnicodeLineBreaker(new LineBreaker(locale(document.language())));
            for (Weight weight : Weight.values()) {
                useFont(builder, pdf, set.main(weight), Fonts.MAIN_FAMILY, weight);
                useFont(builder, pdf, set.fallback(weight), Fonts.FALLBACK_FAMILY, weight);
            }
            boolean figures = document.blocks().stream().anyMatch(Block.Figure.class::isInstance);
            if (figures) {
                builder.useSVGDrawer(new BatikSVGDrawer());
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                FixedIdentity.give(pdf, document, page);
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
                pdf.save(out);
                return out.toByteArray();
            }
        }
    }

    private static void useFont(
            PdfRendererBuilder builder, PDDocument pdf, TrueTypeFont font, String family, Weight weight)
            throws IOException {
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(pdf, font, true)),
                family,
                weight == Weight.BOLD ? 700 : 400,
                FontStyle.NORMAL,
                true);
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.region());
    }
}
