package dev.toride.assessment.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class CatalogResourceTest {
    @Test
    void listsEditionsBrieflyTheDefaultFirst() {
        reader().get("/v1/editions")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of("ipa-sme-3", "ipa-sme-3-1", "ipa-sme-4")))
                .body("items.published", equalTo(List.of("2019-03", "2023-04", "2026-03")))
                .body("items[0].title.ja", equalTo("中小企業の情報セキュリティ対策ガイドライン 第3版"))
                .body("items[2].predecessor", equalTo("ipa-sme-3-1"))
                .body("items[0]", not(hasKey("principles")))
                .body("nextPageToken", nullValue());
    }

    @Test
    void readsAnEditionWithItsGuidance() {
        reader().get("/v1/editions/ipa-sme-3")
                .then()
                .statusCode(200)
                .body("principles", hasSize(3))
                .body("initiatives", hasSize(7))
                .body("practices.find { it.id == '4-1' }.initiatives", equalTo(List.of("2", "5")))
                .body("practices.find { it.id == '4-1' }.provenance.confidence", equalTo("PROPOSAL"))
                .body("steps[0].criteria", hasItem("BASIC_RULES_ADOPTED"))
                .body(
                        "criteria.find { it.id == 'SELF_ASSESSMENT_COMPLETED' }.questionnaire",
                        equalTo("ipa-sme-3.self-assessment"))
                .body("lossKinds.title.ja", equalTo(List.of("金銭の損失", "顧客の喪失", "業務の停滞", "従業員への影響")))
                .body("caseExamples.lossKind", hasItems("MONEY", "CUSTOMERS", "OPERATIONS", "EMPLOYEES"))
                .body("caseExamples.provenance.confidence", everyItem(equalTo("PROPOSAL")))
                .body("inspectionExamples[0].methods", equalTo(List.of("REVIEW", "INTERVIEW")))
                .body("stepFour.securityServices.title.ja", hasItem("脆弱性診断サービス"))
                .body("stepFour.technicalMeasures[0].examples[0].en", equalTo("Firewall"))
                .body("securityAction.stars[1].title.ja", equalTo("二つ星"))
                .body("securityAction.declarationId.pattern", equalTo("[45][0-9]{10}"))
                .body("basedOn", nullValue());
    }

    @Test
    void readsTheFourthEditionAsFarAsItIsKnown() {
        reader().get("/v1/editions/ipa-sme-4")
                .then()
                .statusCode(200)
                .body("basedOn.id", equalTo("ipa-sme-3"))
                .body("lossKinds.title.ja", hasItem("事業の停止"))
                .body("lossKinds.provenance.confidence", everyItem(equalTo("ONE_SOURCE")))
                .body("initiatives.provenance.confidence", everyItem(equalTo("UNVERIFIED")))
                .body("highlights.title.en", hasItem("From five rules to six"));
    }

    @Test
    void listsQuestionnairesWithoutTheirItems() {
        reader().get("/v1/questionnaires")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        hasItems(
                                "ipa-sme-3.five-rules",
                                "ipa-sme-3.self-assessment",
                                "ipa-sme-3.cloud",
                                "toride.outsourcing",
                                "ipa-sme-4.six-rules"))
                .body("items[1].itemCount", equalTo(25))
                .body("items[1].mode", equalTo("POINTS"))
                .body("items[1].maximum", equalTo(100))
                .body("items[1]", not(hasKey("items")))
                .body("items[0].mode", equalTo("CHECKLIST"))
                .body("items[0]", not(hasKey("maximum")))
                .body("nextPageToken", nullValue());
    }

    @Test
    void listsTheQuestionnairesOfAnEdition() {
        reader().get("/v1/questionnaires?edition=ipa-sme-4")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        equalTo(List.of("ipa-sme-4.six-rules", "ipa-sme-4.self-assessment", "ipa-sme-4.cloud")));
    }

    @Test
    void readsAQuestionnaireWithGuidanceInBothLanguages() {
        reader().get("/v1/questionnaires/ipa-sme-3.self-assessment")
                .then()
                .statusCode(200)
                .body("items", hasSize(25))
                .body("items[7].question.ja", equalTo("重要情報は電子メール本文に書くのではなく、添付するファイルに書いてパスワードなどで保護していますか？"))
                .body("items[7].provenance.confidence", equalTo("GUIDELINE"))
                .body("items[7].guidance.risk.ja", containsString("ファイル共有サービス"))
                .body("items[7].guidance.measures", hasSize(4))
                .body("items[7].guidance.evidence.en", containsString("file-sharing service"))
                .body("items[7].guidance.provenance.confidence", equalTo("PROPOSAL"))
                .body("bands.id", equalTo(List.of("ACHIEVED", "MOSTLY_DONE", "INSUFFICIENT", "AT_RISK")));
    }

    @Test
    void readsAChecklistWithoutPointsOrBands() {
        reader().get("/v1/questionnaires/toride.outsourcing")
                .then()
                .statusCode(200)
                .body("mode", equalTo("CHECKLIST"))
                .body("items", hasSize(17))
                .body("attribution.ja", containsString("Torideが作成したもの"))
                .body("choices.find { it.id == 'NOT_APPLICABLE' }.settles", equalTo(true))
                .body("choices[0]", not(hasKey("points")))
                .body("bands", hasSize(0))
                .body("$", not(hasKey("maximum")));
    }

    /** An untouched sheet: every questionnaire can be scored, and only one of points has a total. */
    @Test
    void servesNoQuestionnaireThatCannotBeScored() {
        List<String> ids = reader().get("/v1/questionnaires").then().extract().path("items.id");

        assertThat(ids).allSatisfy(id -> {
            Response score = given().auth()
                    .oauth2(Tokens.forTenant("catalog")
                            .scopes("scoring:run", "tenant:all")
                            .token())
                    .contentType("application/json")
                    .body("{\"questionnaire\": \"" + id + "\", \"answers\": []}")
                    .post("/v1/scores");
            assertThat(score.statusCode()).isEqualTo(200);
            boolean points = id.endsWith("self-assessment");
            assertThat((Object) score.path("total")).isEqualTo(points ? 0 : null);
            assertThat((Object) score.path("band")).isNull();
            assertThat((Object) score.path("open")).isEqualTo(points ? null : score.path("unanswered"));
        });
    }

    @Test
    void tellsWhatStaysAndWhatIsNewFromTheThirdEditionToTheFourth() {
        reader().get("/v1/editions/ipa-sme-4/changes?from=ipa-sme-3")
                .then()
                .statusCode(200)
                .body("from", equalTo("ipa-sme-3"))
                .body("to", equalTo("ipa-sme-4"))
                .body(
                        "questionnaires.to",
                        equalTo(List.of("ipa-sme-4.six-rules", "ipa-sme-4.self-assessment", "ipa-sme-4.cloud")))
                .body("questionnaires[0].from", equalTo("ipa-sme-3.five-rules"))
                .body("questionnaires[0].items[5].change", equalTo("NEW"))
                .body("questionnaires[0].items[5].to", equalTo("6"))
                .body("questionnaires[0].items[5]", not(hasKey("from")))
                .body("questionnaires[1].items", hasSize(25))
                .body("questionnaires[1].items.change", everyItem(equalTo("SAME")))
                .body("questionnaires[1].sameChoices", equalTo(true))
                .body("questionnaires[1].provenance.confidence", equalTo("UNVERIFIED"))
                .body("highlights.title.ja", hasItem("5か条から6か条へ"))
                .body("sources.id", hasItem("decks-2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "ipa-sme-3, ipa-sme-9, unknown-edition, この版はありません",
        "ipa-sme-3, ipa-sme-4, edition-not-a-predecessor, これより前の版ではありません",
        "ipa-sme-3, ipa-sme-3, edition-not-a-predecessor, これより前の版ではありません",
    })
    void refusesAWayThatDoesNotExist(String to, String from, String code, String title) {
        reader().header("Accept-Language", "ja")
                .get("/v1/editions/{to}/changes?from={from}", to, from)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("title", equalTo(title))
                .body("errors[0].parameter", equalTo("from"));
    }

    @Test
    void refusesAChangeFromNowhere() {
        reader().header("Accept-Language", "en")
                .get("/v1/editions/ipa-sme-4/changes")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("from"))
                .body("errors[0].message", equalTo("must be given"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/editions/ipa-sme-9",
                "/v1/editions/ipa-sme-9/changes?from=ipa-sme-3",
                "/v1/questionnaires/ipa-sme-9.self-assessment",
            })
    void answersNotFoundForWhatIsNotShipped(String path) {
        reader().get(path).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/editions",
                "/v1/editions/ipa-sme-3",
                "/v1/editions/ipa-sme-4",
                "/v1/editions/ipa-sme-4/changes?from=ipa-sme-3",
                "/v1/questionnaires/ipa-sme-3.self-assessment",
                "/v1/questionnaires/ipa-sme-4.self-assessment",
            })
    void letsClientsKeepWhatTheyRead(String path) {
        Response first = reader().get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).matches("\"[a-z0-9.-]+\"");
        assertThat(first.header("Cache-Control")).contains("max-age=3600");
        assertThat(first.asString()).doesNotContain("\"etag\"");

        Response again = reader().header("If-None-Match", first.header("ETag")).get(path);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.asString()).isEmpty();
    }

    /** The tenant's own stand in it, too: asked again each time, and answered without a body while nothing changed. */
    @Test
    void letsClientsAskAgainForTheListOfQuestionnaires() {
        Response first = reader().get("/v1/questionnaires");
        assertThat(first.header("ETag")).matches("\"[a-z0-9.-]+\"");
        assertThat(first.header("Cache-Control")).contains("no-cache").doesNotContain("max-age");

        Response again = reader().header("If-None-Match", first.header("ETag")).get("/v1/questionnaires");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
    }

    @Test
    void tellsTheVersionsOfAQuestionnaireAndItsBaseApartInTheEtag() {
        assertThat(reader().get("/v1/questionnaires/ipa-sme-3.cloud").header("ETag"))
                .isEqualTo("\"ipa-sme-3.cloud-1\"");
        assertThat(reader().get("/v1/questionnaires/ipa-sme-4.cloud").header("ETag"))
                .isEqualTo("\"ipa-sme-4.cloud-1-1\"");
    }

    private static RequestSpecification reader() {
        return given().auth()
                .oauth2(Tokens.forTenant("catalog")
                        .scopes("assessment:read", "tenant:all")
                        .token());
    }
}
