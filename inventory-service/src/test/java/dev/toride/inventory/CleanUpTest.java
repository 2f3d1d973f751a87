package dev.toride.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.testkit.events.ServiceDatabase;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What service-kit promises about its own tables, shown with this service's own: the kit has no runtime of its own. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class CleanUpTest {
    /** More than one batch. */
    private static final int MANY = 12_000;

    private final String tenant = "clean-up-" + UUID.randomUUID();

    @Test
    void removesKeysOnceNobodyRetriesAnyMore() {
        ServiceDatabase.execute(
                keys("old-", MANY, "3 days"), keys("young-", 10, "47 hours"), keys("new-", 10, "0 seconds"));

        Awaitility.await().until(() -> count("idempotency_key where key like 'old-%'") == 0);

        assertThat(count("idempotency_key where true")).isEqualTo(20);
    }

    @Test
    void removesProcessedEventsOnceNoneComesTwiceAnyMore() {
        ServiceDatabase.execute(events(MANY, "31 days"), events(10, "29 days"));

        Awaitility.await().until(() -> count("processed_event where true") == 10);

        assertThat(count("processed_event where processed_at > now() - interval '30 days'"))
                .isEqualTo(10);
    }

    private String keys(String prefix, int rows, String age) {
        return "insert into idempotency_key (tenant_id, client, target, key, fingerprint, created_at)"
                + " select '%s', 'c', 'POST /v1/x', '%s' || n, 'f', now() - interval '%s' from generate_series(1, %d) n"
                        .formatted(tenant, prefix, age, rows);
    }

    private String events(int rows, String age) {
        return "insert into processed_event (tenant_id, event_id, type, processed_at)"
                + " select '%s', gen_random_uuid(), 't', now() - interval '%s' from generate_series(1, %d)"
                        .formatted(tenant, age, rows);
    }

    private long count(String where) {
        return ServiceDatabase.count("select count(*) from " + where + " and tenant_id = '" + tenant + "'");
    }
}
