package dev.toride.document.rendering;

import dev.toride.document.rendering.docx.DocxWriter;
import dev.toride.document.rendering.font.Fonts;
import dev.toride.document.rendering.html.HtmlPage;
import dev.toride.document.rendering.markdown.MarkdownWriter;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.pdf.PdfWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Turns documents into files. Thread-safe; make one for the life of the service, since it keeps parsed fonts (about 12 MB, and as
 * many parsed sets as documents are rendered at the same time). Takes tens of milliseconds of CPU per PDF page at most and never
 * waits for anything, so callers limit how many run at once.
 */
public final class Renderer {
    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final HtmlPage html = new HtmlPage();

    private Renderer(Fonts fonts) {
        this.docx = new DocxWriter(fonts);
        this.pdf = new PdfWriter(fonts);
    }

    /** Loads the fonts and the static parts; a missing one is an error here, not at the first document. */
    public static Renderer create() {
        return new Renderer(Fonts.load());
    }

    /** The same document and format always give the same bytes. */
    public Rendered render(Document document, Format format) {
        byte[] bytes = switch (format) {
            case DOCX -> docx.write(document);
            case HTML -> html.write(document);
            case MARKDOWN -> MarkdownWriter.write(document);
            case PDF -> pdf.write(document);
        };
        return new Rendered(bytes, sha256(bytes));
    }

    /**
     * Characters of the document that no font of ours can draw, in order of appearance: the PDF shows 〓 (the printer's mark for a
     * missing type) in their place. The other formats hold no fonts and leave them to the reader's machine.
     */
    public List<String> unknownGlyphs(Document document) {
        return pdf.unknownGlyphs(document);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
