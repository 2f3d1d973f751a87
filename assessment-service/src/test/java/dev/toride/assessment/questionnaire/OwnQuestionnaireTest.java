package dev.toride.assessment.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How a tenant's own questionnaire comes to be, and that no version of it ever changes. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class OwnQuestionnaireTest {
    private final Samples samples = new Samples("own-writers");

    @Test
    void keepsWhatWasWrittenAsTheTenantsOwn() {
        String id = OwnSample.fresh();
        samples.call()
                .body(OwnSample.named(id).toString())
                .post("/v1/questionnaires")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/questionnaires/" + id + "/versions/1"))
                .body("version", equalTo(1))
                .body("edition", equalTo("ipa-sme-3"))
                .body("maximum", equalTo(6))
                .body("minimum", equalTo(0));

        samples.call()
                .get("/v1/questionnaires/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .body("sections[0].items", equalTo(List.of("1", "2")))
                .body("items.provenance.confidence", everyItem(equalTo("TENANT")))
                .body("items.guidance.provenance.confidence", everyItem(equalTo("TENANT")))
                .body("choices.provenance.source", everyItem(equalTo(List.of("own"))))
                .body("bands.provenance.confidence", everyItem(equalTo("TENANT")))
                .body("sources.id", equalTo(List.of("own")))
                .body("attribution.ja", equalTo("利用者が独自に作成した質問票"));
    }

    @Test
    void addsVersionsAndLeavesThoseBeforeAsTheyAre() {
        String id = OwnSample.fresh();
        OwnSample first = OwnSample.published(samples, id);
        String before = samples.call().get("/v1/questionnaires/" + id).asString();

        samples.call()
                .body(first.reworked().toString())
                .post("/v1/questionnaires/" + id + "/versions")
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("maximum", equalTo(8));

        assertThat(samples.call()
                        .get("/v1/questionnaires/" + id + "/versions/1")
                        .asString())
                .isEqualTo(before);
        samples.call()
                .get("/v1/questionnaires/" + id)
                .then()
                .header("ETag", equalTo("\"" + id + "-2\""))
                .body("items.id", equalTo(List.of("1", "2", "3", "4")));
        String next = samples.call()
                .get("/v1/questionnaires/" + id + "/versions?limit=1")
                .then()
                .body("items.version", equalTo(List.of(1)))
                .extract()
                .path("nextPageToken");
        samples.call()
                .get("/v1/questionnaires/" + id + "/versions?limit=1&pageToken=" + next)
                .then()
                .body("items.version", equalTo(List.of(2)))
                .body("nextPageToken", nullValue());
        for (String missing :
                List.of(id + "/versions/3", id + "/versions/x", id + "x", "own.%00", "own.", "own.A/versions")) {
            samples.call()
                    .urlEncodingEnabled(false)
                    .get("/v1/questionnaires/" + missing)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void listsTheTenantsOwnAfterTheShippedOnes() {
        String id = OwnSample.fresh();
        OwnSample.published(samples, id);
        List<String> listed = new ArrayList<>();
        String token = null;
        do {
            Response page =
                    samples.call().get("/v1/questionnaires?limit=3" + (token == null ? "" : "&pageToken=" + token));
            listed.addAll(page.path("items.id"));
            token = page.path("nextPageToken");
        } while (token != null);

        assertThat(listed)
                .startsWith("ipa-sme-3.five-rules")
                .doesNotHaveDuplicates()
                .contains(id);
        assertThat(listed.indexOf(id)).isGreaterThan(listed.indexOf("toride.outsourcing"));
        assertThat(listed)
                .hasSameElementsAs(
                        samples.call().get("/v1/questionnaires?limit=200").path("items.id"));
        samples.call()
                .get("/v1/questionnaires?limit=200&edition=ipa-sme-4")
                .then()
                .body("items.id", not(hasItem(id)))
                .body("items.id", hasItem("ipa-sme-4.six-rules"));
    }

    @Test
    void givesAnIdOnceHoweverManyAskAtOnce() throws Exception {
        String id = OwnSample.fresh();
        List<Integer> answers = together(
                8,
                () -> samples.call()
                        .body(OwnSample.named(id).toString())
                        .post("/v1/questionnaires")
                        .statusCode());

        assertThat(answers).containsOnlyOnce(201).hasSize(8);
        assertThat(new TreeSet<>(answers)).containsExactly(201, 409);
    }

    @Test
    void numbersVersionsWithoutGapsHoweverManyComeAtOnce() throws Exception {
        String id = OwnSample.fresh();
        OwnSample own = OwnSample.published(samples, id);

        List<Integer> numbers = together(
                8,
                () -> samples.call()
                        .body(own.retitled().toString())
                        .post("/v1/questionnaires/" + id + "/versions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("version"));

        assertThat(numbers).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void addsNothingTwiceForOneKey() {
        String id = OwnSample.fresh();
        OwnSample own = OwnSample.named(id);
        String key = UUID.randomUUID().toString();
        String first = samples.call()
                .header("Idempotency-Key", key)
                .body(own.toString())
                .post("/v1/questionnaires")
                .asString();

        samples.call()
                .header("Idempotency-Key", key)
                .body(own.toString())
                .post("/v1/questionnaires")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body(equalTo(first));
        samples.call()
                .body(own.toString())
                .post("/v1/questionnaires")
                .then()
                .statusCode(409)
                .body("code", equalTo("questionnaire-id-taken"));
    }

    @Test
    void belongsToTheTenantAlone() {
        String id = OwnSample.fresh();
        OwnSample own = OwnSample.published(samples, id);
        Samples stranger = new Samples("own-strangers");
        for (String path : List.of("", "/versions", "/versions/1")) {
            stranger.call().get("/v1/questionnaires/" + id + path).then().statusCode(404);
        }
        stranger.call()
                .body(own.toString())
                .post("/v1/questionnaires/" + id + "/versions")
                .then()
                .statusCode(404);
        stranger.call().post("/v1/questionnaires/" + id + "/withdrawal").then().statusCode(404);
        stranger.call().get("/v1/questionnaires?limit=200").then().body("items.id", not(hasItem(id)));
        stranger.call()
                .body(OwnSample.answers(id, null, null, "YES"))
                .post("/v1/scores")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-questionnaire"));

        // The same id is free elsewhere, and names something else there.
        stranger.call()
                .body(own.retitled().toString())
                .post("/v1/questionnaires")
                .then()
                .statusCode(201);
        samples.call().get("/v1/questionnaires/" + id).then().body("title.ja", equalTo("店舗の点検"));
        stranger.call().get("/v1/questionnaires/" + id).then().body("title.ja", equalTo("店舗の点検 改訂版"));
    }

    @Test
    void isUsedButNotWrittenByWhoSpeaksForSomeCompaniesOnly() {
        String id = OwnSample.fresh();
        OwnSample own = OwnSample.published(samples, id);
        Samples company = new Samples(Tokens.forTenant("own-writers").organizations(UUID.randomUUID()));
        company.call().get("/v1/questionnaires/" + id).then().statusCode(200);
        company.call()
                .body(OwnSample.answers(id, null, null, "YES"))
                .post("/v1/scores")
                .then()
                .statusCode(200);
        for (String path : List.of("", "/" + id + "/versions", "/" + id + "/withdrawal")) {
            company.call()
                    .body(path.endsWith("withdrawal") ? "" : own.toString())
                    .post("/v1/questionnaires" + path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("organization-limited"));
        }
    }

    @Test
    void isNotOfferedAnyMoreOnceWithdrawn() {
        String id = OwnSample.fresh();
        OwnSample own = OwnSample.published(samples, id);
        String score = samples.call()
                .body(OwnSample.answers(id, 1, null, "YES", "NO", "YES"))
                .post("/v1/scores")
                .asString();

        samples.call()
                .post("/v1/questionnaires/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("$", hasKey("withdrawnAt"));

        samples.call()
                .body(OwnSample.answers(id, null, null, "YES"))
                .post("/v1/scores")
                .then()
                .statusCode(422)
                .body("code", equalTo("questionnaire-not-offered"));
        samples.call()
                .body(OwnSample.answers(id, 1, null, "YES", "NO", "YES"))
                .post("/v1/scores")
                .then()
                .statusCode(200)
                .body(equalTo(score));
        samples.call()
                .body(own.toString())
                .post("/v1/questionnaires/" + id + "/versions")
                .then()
                .statusCode(409)
                .body("code", equalTo("questionnaire-withdrawn"));
        samples.call().get("/v1/questionnaires/" + id).then().statusCode(200);
        samples.call()
                .get("/v1/questionnaires?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.withdrawn", equalTo(true));
    }

    private static <T> List<T> together(int count, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(Collections.nCopies(count, work))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
