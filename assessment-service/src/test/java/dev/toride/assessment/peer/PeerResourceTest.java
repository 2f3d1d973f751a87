package dev.toride.assessment.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class PeerResourceTest {
    @Inject
    Companies companies;

    @Inject
    PeerFreeze freeze;

    @Test
    void comparesParticipantsAcrossTenantsFromTheMonthsFrozenTable() throws Exception {
        List<UUID> own = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String tenant = "peers-" + i % 3;
            UUID company = companies.known(tenant, "E", 38);
            // Only the newest completion counts.
            complete(tenant, company, "NOT_DONE");
            complete(tenant, company, i % 2 == 0 ? "DONE" : "PARTLY_DONE");
            participate(tenant, company, true);
            own.add(company);
        }
        UUID outsider = companies.known("peers-0", "E", 38);
        complete("peers-0", outsider, "DONE");

        MovableClock.INSTANCE.forward(Duration.ofDays(32));
        assertThat(freezeAsTheJobDoes()).isTrue();
        assertThat(freezeAsTheJobDoes()).isFalse();

        comparison("peers-0", own.getFirst())
                .body("participates", is(true))
                .body("own.total", is(100))
                .body("cells.organizations", contains(10, 10, 10, 10))
                .body("cells[0].industry", is("E"))
                .body("cells[0].size", is("FROM_21_TO_50"))
                .body("cells[0].mean", is(75.0f))
                .body("cells[0].median", is(75.0f))
                .body("cells[0].percentile", is(75))
                .body("cells[0].deviationScore", is(60.0f))
                .body("cells[3].industry", nullValue())
                .body("survey.year", is(2024))
                .body("survey.items.item", hasItems("1", "25"))
                .body("survey.items[0].own", is("DONE"));
        comparison("peers-0", outsider)
                .body("participates", is(false))
                .body("cells", hasSize(0))
                .body("month", nullValue());

        participate("peers-0", own.getFirst(), false);
        comparison("peers-0", own.getFirst()).body("participates", is(false)).body("cells", hasSize(0));
        MovableClock.INSTANCE.forward(Duration.ofDays(32));
        assertThat(freezeAsTheJobDoes()).isTrue();
        // Nine are left: too few to be told.
        comparison("peers-1", own.get(1)).body("participates", is(true)).body("cells", hasSize(0));
    }

    @Test
    void decidesWithPreconditionsAsEveryChange() {
        UUID company = companies.known("peer-decisions");
        Samples samples = new Samples("peer-decisions");
        String path = "/v1/peer-participations/" + company;
        samples.call().get(path).then().statusCode(404);
        samples.call().body("{\"participates\": true}").put(path).then().statusCode(428);
        samples.call()
                .header("If-None-Match", "*")
                .body("{\"participates\": true}")
                .put(path)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");
        samples.call()
                .header("If-None-Match", "*")
                .body("{\"participates\": true}")
                .put(path)
                .then()
                .statusCode(412);
        samples.call()
                .header("If-Match", "\"0\"")
                .body("{\"participates\": false}")
                .put(path)
                .then()
                .statusCode(200)
                .body("version", is(1));
        samples.call().get("/v1/peer-comparisons/" + UUID.randomUUID()).then().statusCode(404);
        samples.call()
                .get("/v1/peer-comparisons/" + company + "?questionnaire=x")
                .then()
                .statusCode(400);
    }

    /** On a thread without a request, whose tenant would be in the way. */
    private boolean freezeAsTheJobDoes() throws Exception {
        try (ExecutorService job = Executors.newSingleThreadExecutor()) {
            return job.submit(() -> freeze.freeze()).get();
        }
    }

    private static void complete(String tenant, UUID company, String choice) {
        new Samples(tenant)
                .call()
                .body(Samples.complete(company, choice))
                .post("/v1/assessments")
                .then()
                .statusCode(201);
    }

    private static void participate(String tenant, UUID company, boolean participates) {
        new Samples(tenant)
                .call()
                .header(participates ? "If-None-Match" : "If-Match", "*")
                .body("{\"participates\": " + participates + "}")
                .put("/v1/peer-participations/" + company)
                .then()
                .statusCode(participates ? 201 : 200);
    }

    private static io.restassured.response.ValidatableResponse comparison(String tenant, UUID company) {
        return new Samples(tenant)
                .call()
                .get("/v1/peer-comparisons/" + company)
                .then()
                .statusCode(200);
    }
}
