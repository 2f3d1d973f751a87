package dev.toride.document.rendering.docx;

import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Run;
import dev.toride.document.rendering.xml.Xml;
import java.util.List;
import java.util.Map;

/** Writes the runs of one document and numbers its content controls. */
final class RunXml {
    private static final String BOLD = "<w:b/>";
    private static final String BLANK = "<w:highlight w:val=\"yellow\"/>";

    private final Document document;
    private final Map<String, String> references;
    private int controls;

    RunXml(Document document) {
        this.document = document;
        this.references = document.referenceTexts();
    }

    void runs(StringBuilder out, List<Run> runs) {
        for (Run run : runs) {
            switch (run) {
                case Run.Text it -> text(out, it.text(), it.strong() ? BOLD : "");
                case Run.Field it when it.bound() -> control(out, it);
                case Run.Field it -> text(out, it.text(), form(it));
                case Run.Reference it -> reference(out, it.anchor());
                case Run.LineBreak it -> out.append("<w:r><w:br/></w:r>");
            }
        }
    }

    static void text(StringBuilder out, String text, String form) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<w:r>");
        out.append(form.isEmpty() ? "" : "<w:rPr>" + form + "</w:rPr>");
        out.append("<w:t xml:space=\"preserve\">");
        Xml.escape(text, out);
        out.append("</w:t></w:r>");
    }

    /** Anchors hold hyphens, bookmarks of Word do not. */
    static String bookmark(String anchor) {
        return "_" + anchor.replace('-', '_');
    }

    private static String form(Run.Field field) {
        return (field.strong() ? BOLD : "") + (field.blank() ? BLANK : "");
    }

    private void control(StringBuilder out, Run.Field field) {
        controls++;
        Document.Bound bound = document.bound().get(field.id());
        out.append("<w:sdt><w:sdtPr><w:alias w:val=\"");
        Xml.escape(bound.label(), out);
        out.append("\"/><w:tag w:val=\"")
                .append(field.id())
                .append("\"/><w:id w:val=\"")
                .append(1000 + controls);
        out.append("\"/>").append(field.blank() ? "<w:showingPlcHdr/>" : "");
        out.append("<w:dataBinding w:prefixMappings=\"xmlns:f='").append(PackageXml.FIELDS);
        out.append("'\" w:xpath=\"/f:fields[1]/f:field[@id='").append(field.id());
        out.append(
                "'][1]\" w:storeItemID=\"{6F1B4D0C-7A43-4B7E-9C55-5A3F0D5C2E11}\"/><w:text/></w:sdtPr><w:sdtContent>");
        text(out, field.text(), form(field));
        out.append("</w:sdtContent></w:sdt>");
    }

    /** A field that Word renumbers; its instruction holds nothing but the bookmark. */
    private void reference(StringBuilder out, String anchor) {
        String number = document.numbering() == dev.toride.document.rendering.model.Numbering.NONE ? "" : "\\r ";
        out.append("<w:fldSimple w:instr=\" REF ")
                .append(bookmark(anchor))
                .append(" ")
                .append(number);
        out.append("\\h \">");
        text(out, references.get(anchor), "");
        out.append("</w:fldSimple>");
    }
}
