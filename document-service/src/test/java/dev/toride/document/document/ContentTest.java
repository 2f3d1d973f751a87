package dev.toride.document.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.toride.document.Peers;
import dev.toride.document.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The document as a file. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
@WithTestResource(Peers.class)
class ContentTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Samples samples = new Samples("contents");
    private final UUID organization = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf, pdf, %PDF-1.",
        DOCX + ", " + DOCX + ", docx, PK",
        "text/html, text/html;charset=UTF-8, html, <!DOCTYPE html>",
        "text/markdown, text/markdown;charset=UTF-8, md, # 情報セキュリティ基本方針",
        "*/*, application/pdf, pdf, %PDF",
        "'text/html;q=0.2, text/markdown;q=0.9', text/markdown;charset=UTF-8, md, #",
        "'image/png, application/pdf;q=0.1', application/pdf, pdf, %PDF"
    })
    void theFormatIsWhatAcceptAsksFor(String accept, String type, String ending, String start) {
        Response answer = samples.content(samples.draft(organization), accept);

        answer.then()
                .statusCode(200)
                .header("Content-Type", type)
                .header("Content-Language", "ja")
                .header("Content-Disposition", "attachment; filename=\"basic-policy-ja." + ending + "\"")
                .header("Vary", containsString("Accept"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"));
        assertThat(new String(answer.asByteArray(), StandardCharsets.UTF_8)).startsWith(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/json", "text/plain", "application/pdf;q=0"})
    void anotherFormatIsNotToBeHad(String accept) {
        samples.content(samples.draft(organization), accept)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("not-acceptable"));
    }

    @Test
    void theEtagTellsFormatsLanguagesAndRevisionsApart() {
        String japanese = samples.draft(organization);
        String english = samples.draft(Samples.policy(organization).replaceFirst("\\{", "{\"language\": \"EN\", "));
        Set<String> etags = new HashSet<>();
        for (String document : new String[] {japanese, english}) {
            for (String format : new String[] {"application/pdf", DOCX, "text/html", "text/markdown"}) {
                String etag = samples.content(document, format).header("ETag");
                assertThat(etags.add(etag)).as(format).isTrue();
                assertThat(samples.content(document, format).header("ETag")).isEqualTo(etag);
                Response unchanged = samples.call()
                        .accept(format)
                        .header("If-None-Match", "\"other\", " + etag)
                        .get("/v1/documents/" + document + "/content");
                unchanged.then().statusCode(304).header("ETag", etag);
                assertThat(unchanged.asByteArray()).isEmpty();
            }
        }
        String before = samples.content(japanese, "text/html").header("ETag");
        samples.call()
                .header("If-Match", "*")
                .body("{\"fields\": {\"origin\": \"OWN\"}}")
                .put("/v1/documents/" + japanese)
                .then()
                .statusCode(200);
        samples.call()
                .accept("text/html")
                .header("If-None-Match", before)
                .get("/v1/documents/" + japanese + "/content")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(before)));
    }

    @Test
    void theDocumentsLanguageIsItsOwnAndNotTheReaders() {
        String english = samples.draft(Samples.policy(organization).replaceFirst("\\{", "{\"language\": \"EN\", "));

        samples.call()
                .accept("text/html")
                .header("Accept-Language", "ja")
                .get("/v1/documents/" + english + "/content")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Content-Disposition", containsString("basic-policy-en.html"))
                .body(containsString("Information Security Policy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\"; filename=evil.exe",
                "../../etc/passwd",
                "<script>alert(1)</script>",
                "a;b,c=d%0d%0aSet-Cookie: x",
                "株式会社髙﨑𠮷😀"
            })
    void aNameThatMeansHarmStaysInsideTheDocument(String name) {
        String document = samples.draft("{\"template\": \"basic-policy\", \"organization\": \"" + organization
                + "\", \"fields\": {\"company\": \"" + name + "\"}}");

        Response answer = samples.content(document, "text/html");

        answer.then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"basic-policy-ja.html\"")
                .header("Set-Cookie", equalTo(null))
                .body(not(containsString("<script")));
    }

    /** A company's name that a form would never take, as a peer tells it. */
    @Test
    void aPeersHostileNameIsRefusedOrShownAsItIs() {
        Peers.tell(
                "/v1/organizations/" + organization,
                200,
                "{\"name\": \"\\\"><img src=x>\", \"timeZone\": \"Asia/Tokyo\"}");
        String document = samples.draft(organization);
        samples.content(document, "text/html").then().body(containsString("&quot;&gt;&lt;img src=x&gt;"));

        Peers.tell(
                "/v1/organizations/" + organization, 200, "{\"name\": \"two\\nlines\", \"timeZone\": \"Asia/Tokyo\"}");
        samples.call()
                .body(Samples.policy(organization))
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fields/company"));
    }

    @Test
    void nobodyElseReadsIt() {
        String document = samples.draft(organization);
        for (Tokens token : new Tokens[] {
            Tokens.forTenant("somebody-else"), Tokens.forTenant("contents").organizations(UUID.randomUUID())
        }) {
            new Samples(token)
                    .content(document, "application/pdf")
                    .then()
                    .statusCode(404)
                    .contentType(startsWith("application/problem+json"))
                    .body("code", equalTo("not-found"));
        }
        new Samples(Tokens.forTenant("contents").organizations(organization).scopes("document:read"))
                .content(document, "application/pdf")
                .then()
                .statusCode(200);
    }
}
