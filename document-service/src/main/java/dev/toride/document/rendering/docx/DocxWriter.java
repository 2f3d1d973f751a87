package dev.toride.document.rendering.docx;

import dev.toride.document.rendering.figure.Drawing;
import dev.toride.document.rendering.font.Fonts;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.xml.Xml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes DOCX. Thread-safe. */
public final class DocxWriter {
    /** Zip entries need a time; the format's first one, so that the bytes depend on nothing but the document. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final List<String> STATIC_PARTS =
            List.of("_rels/.rels", "word/settings.xml", "word/fontTable.xml", "customXml/_rels/item1.xml.rels");

    private final Fonts fonts;
    private final Map<String, byte[]> staticParts;
    private final String styles = new String(resource("word/styles.xml"), StandardCharsets.UTF_8);
    private final String properties = new String(resource("customXml/itemProps1.xml"), StandardCharsets.UTF_8);

    public DocxWriter(Fonts fonts) {
        this.fonts = fonts;
        this.staticParts = STATIC_PARTS.stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(name -> name, DocxWriter::resource));
    }

    public byte[] write(Document document) {
        BodyXml body = new BodyXml(document);
        String documentXml = body.write();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", PackageXml.contentTypes());
            put(zip, "_rels/.rels", staticParts.get("_rels/.rels"));
            put(zip, "docProps/app.xml", PackageXml.app(document));
            put(zip, "docProps/core.xml", PackageXml.core(document));
            put(zip, "word/document.xml", documentXml);
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    PackageXml.relations(body.figures().size()));
            put(zip, "word/styles.xml", styles(document));
            put(zip, "word/numbering.xml", NumberingXml.write(document, body.orderedLists()));
            put(zip, "word/settings.xml", staticParts.get("word/settings.xml"));
            put(zip, "word/fontTable.xml", staticParts.get("word/fontTable.xml"));
            put(zip, "word/header1.xml", PackageXml.header(document));
            put(zip, "word/footer1.xml", PackageXml.footer());
            int figure = 0;
            for (var chart : body.figures()) {
                figure++;
                byte[] png = fonts.with(set -> Drawing.png(chart, set).content());
                put(zip, "word/media/figure" + figure + ".png", png);
            }
            put(zip, "customXml/item1.xml", PackageXml.boundValues(document));
            put(zip, "customXml/itemProps1.xml", properties);
            put(zip, "customXml/_rels/item1.xml.rels", staticParts.get("customXml/_rels/item1.xml.rels"));
        } catch (IOException e) {
            throw new UncheckedIOException("The DOCX cannot be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private String styles(Document document) {
        boolean japanese = document.language() == Language.JA;
        return styles.replace("@line@", japanese ? "340" : "300")
                .replace("@language@", japanese ? "en-US" : document.language().region())
                .replace("@headingNumbers2@", NumberingXml.ofHeading(document, 0))
                .replace("@headingNumbers3@", NumberingXml.ofHeading(document, 1))
                .replace("@headingNumbers4@", NumberingXml.ofHeading(document, 2));
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        put(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] resource(String name) {
        try (InputStream in = DocxWriter.class.getResourceAsStream("/rendering/docx/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Part rendering/docx/" + name + " is missing from the service");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Part rendering/docx/" + name + " cannot be read", e);
        }
    }

    static String element(String name, String text) {
        return "<" + name + ">" + Xml.escape(text) + "</" + name + ">";
    }
}
