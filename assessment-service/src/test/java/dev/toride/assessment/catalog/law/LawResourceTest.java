package dev.toride.assessment.catalog.law;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class LawResourceTest {
    @Test
    void answersWhatIsKnownForADay() {
        reader().get("/v1/laws?asOf=2019-06-01")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2019-06-01"))
                .body("items", hasSize(5))
                .body("items.state", everyItem(equalTo("IN_FORCE")))
                .body("items.title.ja", hasItems("個人情報保護法", "マイナンバー法（番号法）", "不正競争防止法", "金融商品取引法", "民法"))
                .body("items.title.en", hasItems("Act on the Protection of Personal Information", "Civil Code"))
                .body("items[0].entry.validFrom", equalTo("2019-03-01"))
                .body("items[0].entry.validTo", equalTo("2020-12-11"))
                .body("items[0].entry.provisions[0].article.ja", equalTo("40条"))
                .body("items[0].entry.provenance.confidence", equalTo("GUIDELINE"))
                .body("sources.id", hasItems("guideline", "ppc-2020"))
                .body("nextPageToken", nullValue());
    }

    @Test
    void marksWhatWasNotVerifiedForTheDay() {
        reader().get("/v1/laws?asOf=2026-06-01")
                .then()
                .statusCode(200)
                .body(
                        "items.state",
                        equalTo(List.of("IN_FORCE", "NOT_VERIFIED", "NOT_VERIFIED", "NOT_VERIFIED", "NOT_VERIFIED")))
                .body("items[0].entry.provisions.consequence.ja", hasItems("1年以下の拘禁刑または100万円以下の罰金"))
                .body("items[1].entry.verifiedUntil", equalTo("2019-12-31"));
    }

    @Test
    void answersNothingForADayBeforeTheFirstEntry() {
        reader().get("/v1/laws?asOf=2018-12-31")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2018-12-31"))
                .body("items", empty());
    }

    @Test
    void takesTodayInJapanWhenNoDayIsGiven() {
        LocalDate before = today();
        String asOf = reader().get("/v1/laws")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-cache"))
                .extract()
                .path("asOf");

        assertThat(LocalDate.parse(asOf)).isBetween(before, today());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "2026-2-3", "20260203", "2026-02-03T00:00:00Z"})
    void refusesWhatIsNoDay(String asOf) {
        reader().header("Accept-Language", "ja")
                .queryParam("asOf", asOf)
                .get("/v1/laws")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-request"))
                .body("errors.parameter", equalTo(List.of("asOf")))
                .body("errors[0].message", equalTo("値を解釈できません"));
    }

    @Test
    void saysInEnglishWhatIsWrong() {
        reader().header("Accept-Language", "en")
                .get("/v1/laws?asOf=soon")
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("cannot be understood"));
    }

    @Test
    void answersNotModifiedUntilTheDayOrThePackChanges() {
        String etag = reader().get("/v1/laws?asOf=2026-06-01")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        reader().header("If-None-Match", etag)
                .get("/v1/laws?asOf=2026-06-01")
                .then()
                .statusCode(304);
        reader().header("If-None-Match", etag)
                .get("/v1/laws?asOf=2026-06-02")
                .then()
                .statusCode(200)
                .header("ETag", not(in(List.of(etag))));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(MovableClock.INSTANCE.instant(), ZoneId.of("Asia/Tokyo"));
    }

    private static RequestSpecification reader() {
        return given().auth()
                .oauth2(Tokens.forTenant("laws")
                        .scopes("assessment:read", "tenant:all")
                        .token());
    }
}
