package dev.toride.system.journey;

import static dev.toride.system.journey.Portal.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.system.journey.Portal.Service;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Step 2: the basic policy (基本方針) in the reader's language, from draft to publication. */
final class Policy {
    private final Portal portal;
    private final Company company;

    Policy(Portal portal, Company company) {
        this.portal = portal;
        this.company = company;
    }

    void published() throws IOException {
        ObjectNode request = object().put("template", "basic-policy")
                .put("organization", company.id())
                .put("language", portal.reader().tag().toUpperCase(Locale.ROOT));
        ObjectNode fields = company.sample("policy").deepCopy();
        request.set(
                "fields",
                fields.put("established", LocalDate.now(ZoneId.of("Asia/Tokyo")).toString()));
        String path = "/v1/documents/"
                + portal.post(Service.DOCUMENT, "/v1/documents", request)
                        .get("id")
                        .asText();
        portal.post(Service.DOCUMENT, path + "/review", null);
        portal.attempt(Service.DOCUMENT, path + "/publication", null).refusedWith("document-wrong-state");
        approve(path);
        JsonNode published = portal.post(Service.DOCUMENT, path + "/publication", null);
        assertThat(published.get("state").asText()).isEqualTo("PUBLISHED");
        try (PDDocument pdf = Loader.loadPDF(portal.file(path + "/content", "application/pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(portal.reader().policy())
                    .contains(company.name());
        }
    }

    /** People and roles reach document-service through the broker. */
    private void approve(String path) throws IOException {
        Portal owner = company.portalOf("owner");
        await().untilAsserted(() -> assertThat(owner.attempt(Service.DOCUMENT, path + "/approval", null)
                        .status())
                .isEqualTo(200));
    }
}
