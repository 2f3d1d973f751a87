package dev.toride.document.rendering.docx;

import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.xml.Xml;
import java.util.Map;

/** The small parts around the body: types, relationships, properties, header, footer and the values of content controls. */
final class PackageXml {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final String FIELDS = "urn:toride:document:fields";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private PackageXml() {}

    static String contentTypes() {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + type("/word/document.xml", WORD_TYPE + "document.main+xml")
                + type("/word/styles.xml", WORD_TYPE + "styles+xml")
                + type("/word/numbering.xml", WORD_TYPE + "numbering+xml")
                + type("/word/settings.xml", WORD_TYPE + "settings+xml")
                + type("/word/fontTable.xml", WORD_TYPE + "fontTable+xml")
                + type("/word/header1.xml", WORD_TYPE + "header+xml")
                + type("/word/footer1.xml", WORD_TYPE + "footer+xml")
                + type(
                        "/customXml/itemProps1.xml",
                        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml")
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + type("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                + "</Types>";
    }

    static String relations(int figures) {
        StringBuilder out = new StringBuilder(XML)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
                .append(relation("styles", "styles", "styles.xml"))
                .append(relation("numbering", "numbering", "numbering.xml"))
                .append(relation("settings", "settings", "settings.xml"))
                .append(relation("fontTable", "fontTable", "fontTable.xml"))
                .append(relation("header", "header", "header1.xml"))
                .append(relation("footer", "footer", "footer1.xml"))
                .append(relation("fields", "customXml", "../customXml/item1.xml"));
        for (int i = 1; i <= figures; i++) {
            out.append(relation("figure" + i, "image", "media/figure" + i + ".png"));
        }
        return out.append("</Relationships>").toString();
    }

    static String core(Document document) {
        String date = document.date() == null ? "" : document.date() + "T00:00:00Z";
        return XML
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + DocxWriter.element("dc:title", document.title())
                + DocxWriter.element("dc:creator", document.organization())
                + (date.isEmpty() ? "" : date("created", date) + date("modified", date))
                + DocxWriter.element("dc:language", document.language().region())
                + "</cp:coreProperties>";
    }

    static String app(Document document) {
        return XML
                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>Toride</Application>"
                + DocxWriter.element("Company", document.organization())
                + "</Properties>";
    }

    static String header(Document document) {
        StringBuilder out = new StringBuilder(XML)
                .append("<w:hdr ")
                .append(WORD)
                .append("><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>");
        RunXml.text(out, document.title(), "");
        out.append("<w:r><w:tab/></w:r>");
        RunXml.text(out, document.organization(), "");
        return out.append("</w:p></w:hdr>").toString();
    }

    static String footer() {
        return XML + "<w:ftr " + WORD + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + pageField("PAGE")
                + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + pageField("NUMPAGES") + "</w:p></w:ftr>";
    }

    /** The values that content controls show; Word writes back here what a reader types, and every place follows. */
    static String boundValues(Document document) {
        StringBuilder out =
                new StringBuilder(XML).append("<fields xmlns=\"").append(FIELDS).append("\">");
        for (Map.Entry<String, Document.Bound> field : document.bound().entrySet()) {
            out.append("<field id=\"").append(Xml.escape(field.getKey())).append("\">");
            Xml.escape(field.getValue().text(), out);
            out.append("</field>");
        }
        return out.append("</fields>").toString();
    }

    private static String pageField(String instruction) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
    }

    private static String date(String name, String value) {
        return "<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + value + "</dcterms:" + name + ">";
    }
}
