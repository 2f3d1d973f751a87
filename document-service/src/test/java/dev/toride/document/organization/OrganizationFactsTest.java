package dev.toride.document.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.document.Approver;
import dev.toride.document.Peers;
import dev.toride.document.Policies;
import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.events.Fact;
import dev.toride.testkit.events.ServiceDatabase;
import dev.toride.testkit.events.Topics;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
@WithTestResource(Peers.class)
class OrganizationFactsTest implements ConsumerContract {
    private static final String TENANT = "organization-facts";

    private final UUID company = UUID.randomUUID();
    private final Approver approver = Approver.of(TENANT, company, "approver-" + UUID.randomUUID());

    @Override
    public Refusal refusalOf(Fact fact) {
        return new Refusal("known_organization", "id <> '" + fact.subject() + "'");
    }

    @Test
    void letsAPersonApproveOnceAnApprovingRoleIsTold() {
        String document = submitted();
        assertThat(approval(document)).as("nobody is known").isEqualTo(403);

        ConsumerContract.tell(approver.enrolled());
        assertThat(approval(document)).as("a person without a role").isEqualTo(403);

        ConsumerContract.tell(approver.assigned("INSPECTION_OFFICER"));
        assertThat(approval(document)).as("a role that does not approve").isEqualTo(403);

        ConsumerContract.tell(
                Approver.of(TENANT, company, "somebody-else").assigned("OWNER").with("person", approver.person()));
        assertThat(approval(document)).isEqualTo(200);
    }

    @Test
    void letsNobodyApproveWhoseRoleWasTakenBackAlsoWhenAnOlderEventComesLate() {
        String document = submitted();
        ConsumerContract.tell(approver.enrolled());

        ConsumerContract.tell(approver.revoked());
        ConsumerContract.tell(approver.assigned("OWNER"));

        assertThat(approval(document)).isEqualTo(403);
    }

    @Test
    void forgetsWhoSignedInAsARemovedPerson() {
        String document = submitted();
        approver.becomeKnown();

        ConsumerContract.tell(approver.removed());
        ConsumerContract.tell(approver.enrolled());

        assertThat(approval(document)).isEqualTo(403);
        assertThat(ServiceDatabase.column(
                        "select coalesce(subject, '?') || ' ' || removed from known_person where id = ?",
                        approver.person()))
                .containsExactly("? true");
    }

    @Test
    void followsAPersonToAnotherSubject() {
        String document = submitted();
        approver.becomeKnown();

        ConsumerContract.tell(Fact.received("person.revised")
                .of(TENANT)
                .about(approver.person())
                .with("organization", company));

        assertThat(approval(document)).as("the token of before").isEqualTo(403);
    }

    @Test
    void doesNotBelieveAnotherTenantAboutItsPeople() {
        String document = submitted();
        ConsumerContract.tell(approver.enrolled().of("organization-facts-stranger"));
        ConsumerContract.tell(approver.assigned("OWNER").of("organization-facts-stranger"));

        assertThat(approval(document)).isEqualTo(403);
    }

    @Test
    void sameEventTwiceIsOneChange() {
        Fact fact = organization("organization.registered");

        Topics.send(fact);
        ConsumerContract.tell(fact);
        // Same aggregate, same partition: when this one is applied, the two before are settled.
        ConsumerContract.tell(organization("organization.registered"));

        assertThat(ServiceDatabase.column("select count(*) from audit_entry where entity_id = ?::text", company))
                .containsExactly("1");
    }

    @Test
    void keepsTheNewestTimeZoneOfACompany() {
        ConsumerContract.tell(organization("organization.revised").at(4).with("timeZone", "Asia/Seoul"));
        ConsumerContract.tell(organization("organization.registered"));

        assertThat(ServiceDatabase.column(
                        "select sequence || ' ' || time_zone from known_organization where id = ?", company))
                .containsExactly("4 Asia/Seoul");
    }

    private Fact organization(String type) {
        return Fact.received(type).of(TENANT).about(company);
    }

    private String submitted() {
        return new Policies(TENANT).submitted(company);
    }

    private int approval(String document) {
        return new Policies(TENANT)
                .approve(document, approver.subject())
                .extract()
                .statusCode();
    }
}
