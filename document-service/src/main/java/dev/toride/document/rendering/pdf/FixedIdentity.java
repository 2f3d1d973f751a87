package dev.toride.document.rendering.pdf;

import dev.toride.document.rendering.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32C;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Replaces what the PDF library takes from the clock by what follows from the document. */
final class FixedIdentity {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private FixedIdentity() {}

    static void give(PDDocument pdf, Document document, String page) throws IOException {
        CRC32C content = new CRC32C();
        content.update(page.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(content.getValue());
        System.err.println(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        PDDocumentInformation information = pdf.getDocumentInformation();
        System.err.println(information.getCOSObject());
        Calendar date = document.date() == null
                ? null
                : GregorianCalendar.from(document.date().atStartOfDay(JAPAN));
        information.setCreationDate(date);
        information.setModificationDate(date);
    }
}
