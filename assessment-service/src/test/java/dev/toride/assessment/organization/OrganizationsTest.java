package dev.toride.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.toride.assessment.Samples;
import dev.toride.testkit.events.ServiceDatabase;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Companies and units that inventory-service is asked for, because their event has not arrived. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
@WithTestResource(InventoryPeer.class)
class OrganizationsTest {
    private static final String TENANT = "organizations";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void keepsWhatItsOwnerAnswered() {
        UUID company = UUID.randomUUID();
        UUID unit = UUID.randomUUID();
        String assessment = new Samples(TENANT).open(company);

        assertThat(answer(assessment, unit)).isEqualTo(201);

        assertThat(ServiceDatabase.column(
                        "select tenant_id || ' ' || sequence || ' ' || edition from known_organization where id = ?",
                        company))
                .containsExactly("organizations 0 ipa-sme-3");
        assertThat(ServiceDatabase.column(
                        "select tenant_id || ' ' || sequence || ' ' || organization_id || ' ' || closed from known_unit"
                                + " where id = ?",
                        unit))
                .containsExactly("organizations 0 " + company + " false");
    }

    @Test
    void isNotDisturbedByAUnitsEventThatComesAtTheSameMoment() throws Exception {
        UUID company = UUID.randomUUID();
        UUID unit = UUID.randomUUID();
        String assessment = new Samples(TENANT).open(company);

        int status = whileAnEventIsApplied(
                "insert into known_unit (tenant_id, id, version, sequence, organization_id, closed)"
                        + " values ('%s', '%s', 0, 3, '%s', false)".formatted(TENANT, unit, company),
                () -> answer(assessment, unit));

        assertThat(status).isEqualTo(201);
        assertThat(ServiceDatabase.column("select sequence from known_unit where id = ?", unit))
                .as("the event's state stands")
                .containsExactly("3");
    }

    @Test
    void isNotDisturbedByACompanysEventThatComesAtTheSameMoment() throws Exception {
        UUID company = UUID.randomUUID();

        int status = whileAnEventIsApplied(
                "insert into known_organization (tenant_id, id, version, sequence, edition, time_zone)"
                        + " values ('%s', '%s', 0, 3, 'ipa-sme-3', 'Asia/Tokyo')".formatted(TENANT, company),
                () -> draft(company));

        assertThat(status).isEqualTo(201);
        assertThat(ServiceDatabase.column("select sequence from known_organization where id = ?", company))
                .as("the event's state stands")
                .containsExactly("3");
    }

    @Test
    void aPeerThatHangsTakesNoMoreThanAFewRequestsWithIt() {
        List<CompletableFuture<Integer>> asking = new ArrayList<>();
        InventoryPeer.HANGING.lock();
        try {
            for (int i = 0; i < 40; i++) {
                asking.add(CompletableFuture.supplyAsync(() -> draft(UUID.randomUUID()), threads));
            }
            await("all but a few are told to come back")
                    .until(() ->
                            asking.stream().filter(CompletableFuture::isDone).count() >= 36);

            assertThat(new Samples(TENANT).call().get("/v1/assessments").statusCode())
                    .isEqualTo(200);
            assertThat(asking).extracting(status -> status.getNow(503)).containsOnly(503);
        } finally {
            InventoryPeer.HANGING.unlock();
        }
        asking.forEach(CompletableFuture::join);
        assertThat(draft(UUID.randomUUID())).isEqualTo(201);
    }

    private static int draft(UUID company) {
        return new Samples(TENANT)
                .call()
                .body(Samples.draft(company))
                .post("/v1/assessments")
                .statusCode();
    }

    /** The request sees nothing of the event yet, asks the owner, and comes upon the event's row when it keeps the answer. */
    private static int whileAnEventIsApplied(String effect, IntSupplier request) throws Exception {
        try (Connection event = ServiceDatabase.holding("begin; " + effect);
                Statement end = event.createStatement()) {
            CompletableFuture<Integer> status = CompletableFuture.supplyAsync(request::getAsInt);
            await("the request waits for the event").until(() -> ServiceDatabase.count("""
                    select count(*) from pg_stat_activity
                    where datname = current_database() and wait_event_type = 'Lock'""") > 0);
            end.execute("commit");
            return status.get(20, TimeUnit.SECONDS);
        }
    }

    private static int answer(String assessment, UUID unit) {
        return new Samples(TENANT)
                .call()
                .header("If-None-Match", "*")
                .body("{\"choice\": \"DONE\"}")
                .put("/v1/assessments/" + assessment + "/responses/" + unit + "/answers/1")
                .statusCode();
    }
}
