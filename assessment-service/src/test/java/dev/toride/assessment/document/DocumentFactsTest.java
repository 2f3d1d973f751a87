package dev.toride.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.events.Fact;
import dev.toride.testkit.events.ServiceDatabase;
import dev.toride.testkit.events.Topics;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class DocumentFactsTest {
    private static final String TENANT = "document-facts";

    @ParameterizedTest
    @CsvSource({
        "document.drafted, DRAFT",
        "document.revised, DRAFT",
        "document.submitted, IN_REVIEW",
        "document.approved, APPROVED",
        "document.published, PUBLISHED",
        "document.withdrawn, WITHDRAWN"
    })
    void knowsADocumentInEveryState(String type, String state) {
        UUID document = UUID.randomUUID();

        ConsumerContract.tell(about(document, type));

        assertThat(known(document)).containsExactly("basic-policy JA " + state + " 2026-11-24");
    }

    @Test
    void newestWinsHoweverLateAnOlderOneComes() {
        UUID document = UUID.randomUUID();

        ConsumerContract.tell(about(document, "document.withdrawn").at(5));
        ConsumerContract.tell(about(document, "document.published").at(4));
        ConsumerContract.tell(about(document, "document.published").at(5).with("template", "handbook"));

        assertThat(known(document)).containsExactly("basic-policy JA WITHDRAWN 2026-11-24");
    }

    @Test
    void sameEventTwiceIsOneChange() {
        UUID document = UUID.randomUUID();
        Fact fact = about(document, "document.published");

        Topics.send(fact);
        ConsumerContract.tell(fact);
        // Same aggregate, same partition: when this one is applied, the two before are settled.
        ConsumerContract.tell(about(document, "document.drafted").at(0));

        assertThat(ServiceDatabase.column("select count(*) from audit_entry where entity_id = ?::text", document))
                .containsExactly("1");
    }

    @Test
    void dropsWhenItWasApprovedWhereThatIsNotToldAnyMore() {
        UUID document = UUID.randomUUID();
        ConsumerContract.tell(about(document, "document.approved").at(3));

        ConsumerContract.tell(about(document, "document.revised").at(4));

        assertThat(ServiceDatabase.column(
                        "select (approved_at is null) || ' ' || sequence from known_document where id = ?", document))
                .containsExactly("true 4");
    }

    @Test
    void readsAStateThatIsNewToIt() {
        UUID document = UUID.randomUUID();

        ConsumerContract.tell(about(document, "document.published").with("state", "SUPERSEDED"));

        assertThat(known(document)).containsExactly("basic-policy JA SUPERSEDED 2026-11-24");
    }

    private static Fact about(UUID document, String type) {
        return Fact.received(type).of(TENANT).about(document).with("template", "basic-policy");
    }

    private static List<String> known(UUID document) {
        return ServiceDatabase.column("""
                select template || ' ' || language || ' ' || state || ' ' || (since at time zone 'Asia/Tokyo')::date
                from known_document where id = ?""", document);
    }
}
