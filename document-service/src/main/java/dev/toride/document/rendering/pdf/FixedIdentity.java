package dev.toride.document.rendering.pdf;

import dev.toride.document.rendering.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Replaces what the PDF library takes from the clock by what follows from the document: the file identifier from its content, the
 * creation date from the day it bears. PDF/A wants the date in both places to be the same, or in neither.
 */
final class FixedIdentity {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Pattern CREATED = Pattern.compile(
            "\\s*<rdf:Description[^>]*>\\s*<xmp:CreateDate>[^<]*</xmp:CreateDate>\\s*</rdf:Description>");

    private FixedIdentity() {}

    static void give(PDDocument pdf, Document document, String page) throws IOException {
        CRC32C content = new CRC32C();
        content.update(page.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(content.getValue());
        ZonedDateTime created = document.date() == null ? null : document.date().atStartOfDay(JAPAN);
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(created == null ? null : GregorianCalendar.from(created));
        information.setModificationDate(null);
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATED.matcher(xmp)
                .replaceFirst(created == null ? "" : createdIn(created))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String createdIn(ZonedDateTime created) {
        return "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\"><xmp:CreateDate>"
                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(created)
                + "</xmp:CreateDate></rdf:Description>";
    }
}
