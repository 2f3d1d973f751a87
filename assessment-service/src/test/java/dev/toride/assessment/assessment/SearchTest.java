package dev.toride.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Searches across all companies of a tenant. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class SearchTest {
    private static final String TENANT = "searches";

    @Inject
    Companies companies;

    private final Samples samples = new Samples(TENANT);

    @Test
    void pagesCompletionsInTheirOwnOrder() {
        Instant begin = MovableClock.INSTANCE.instant();
        String draftedFirst = samples.open(companies.known(TENANT));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            expected.add(completed(companies.known(TENANT)));
        }
        complete(draftedFirst);
        expected.add(draftedFirst);

        assertThat(pages("/v1/assessments?limit=1&completedFrom=" + begin)).containsExactlyElementsOf(expected);
        assertThat(pages("/v1/assessments?limit=2&questionnaire=" + Samples.QUESTIONNAIRE + "&completedFrom=" + begin))
                .containsExactlyElementsOf(expected);
        assertThat(pages("/v1/assessments?limit=50")).startsWith(draftedFirst);
    }

    @Test
    void leavesResultsOut() {
        completed(companies.known(TENANT));

        samples.call()
                .get("/v1/assessments?state=COMPLETED")
                .then()
                .statusCode(200)
                .body("items.result", everyItem(nullValue()));
    }

    @Test
    void findsTheUnfinishedAmongAll() {
        UUID organization = companies.known(TENANT);
        completed(organization);
        String open = samples.open(organization);
        String list = "/v1/assessments?organization=" + organization;

        samples.call().get(list + "&state=OPEN").then().body("items.id", contains(open));
        samples.call()
                .get(list + "&state=OPEN&questionnaire=" + Samples.QUESTIONNAIRE)
                .then()
                .body("items.id", contains(open));
        samples.call()
                .get(list + "&state=OPEN&completedFrom=2026-01-01T00:00:00Z")
                .then()
                .body("items", hasSize(0));
    }

    private String completed(UUID organization) {
        return samples.call()
                .body(Samples.complete(organization, "DONE"))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void complete(String assessment) {
        String path = "/v1/assessments/" + assessment;
        String organization = samples.call().get(path).path("organization");
        for (int item = 1; item <= 25; item++) {
            samples.answer(path + "/responses/" + organization + "/answers/" + item, "DONE");
        }
        samples.call().post(path + "/completion").then().statusCode(200);
    }

    /** The ids of every page, in order. */
    private List<String> pages(String list) {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = samples.call()
                    .get(list + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            String token = page.getString("nextPageToken");
            next = token == null ? null : "&pageToken=" + token;
        } while (next != null);
        return ids;
    }
}
