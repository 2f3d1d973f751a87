package dev.toride.document.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.toride.document.KnownPeople;
import dev.toride.document.Peers;
import dev.toride.document.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From review to withdrawal: who may, when, and that approved bytes stay what they are. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
@WithTestResource(Peers.class)
class ApprovalTest {
    private static final String TENANT = "approvals";
    private static final String ACTING = "Toride-Acting-Subject";

    @Inject
    KnownPeople people;

    private final Samples samples = new Samples(TENANT);
    private final UUID organization = UUID.randomUUID();
    private UUID owner;

    @BeforeEach
    void aCompanyWithAnOwner() {
        owner = people.enrol(TENANT, organization, "owner-" + organization, "OWNER")
                .person();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWNER", "INFORMATION_SECURITY_OFFICER"})
    void whoHoldsAnApprovingRoleApprovesWithTheirOwnToken(String role) {
        String name = role + organization;
        UUID person = people.enrol(TENANT, organization, name, role).person();
        people.awaitAll(TENANT, organization);
        String document = samples.inReview(organization);
        Samples approver = new Samples(Tokens.forTenant(TENANT)
                .organizations(organization)
                .scopes("document:approve", "document:read")
                .subject(name));

        approver.step(document, "approval")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("APPROVED"))
                .body("version", equalTo(2))
                .body("approvedBy", equalTo(person.toString()))
                .body("approvedAt", notNullValue())
                .body("renditions.format", hasItems("DOCX", "PDF", "HTML", "MARKDOWN"));
    }

    @Test
    void aMachineApprovesForAPersonAndForNobodyElse() {
        people.awaitAll(TENANT, organization);
        String document = samples.inReview(organization);
        String path = "/v1/documents/" + document + "/approval";
        String subject = people.subject("owner-" + organization);
        Samples without = new Samples(Tokens.forTenant(TENANT).scopes("tenant:all", "document:approve"));

        samples.call().post(path).then().statusCode(403).body("code", equalTo("approver-needed"));
        samples.call()
                .header(ACTING, people.subject("stranger"))
                .post(path)
                .then()
                .statusCode(403);
        samples.call().header(ACTING, "owner-" + organization).post(path).then().statusCode(403);
        without.call().header(ACTING, subject).post(path).then().statusCode(403).body("code", equalTo("forbidden"));
        samples.call()
                .header(ACTING, subject)
                .post(path)
                .then()
                .statusCode(200)
                .body("approvedBy", equalTo(owner.toString()));
    }

    @Test
    void anotherRoleARevokedOneAndThatOfAnotherCompanyDoNotApprove() {
        people.enrol(TENANT, organization, "head-" + organization, "DEPARTMENT_SECURITY_OFFICER");
        KnownPeople.Holder former = people.enrol(TENANT, organization, "former-" + organization, "OWNER");
        people.revoke(TENANT, organization, former, "OWNER");
        UUID other = UUID.randomUUID();
        people.enrol(TENANT, other, "neighbour-" + organization, "OWNER");
        people.enrol("somebody-else", organization, "foreigner-" + organization, "OWNER");
        people.awaitAll(TENANT, other);
        people.awaitAll("somebody-else", organization);
        people.awaitAll(TENANT, organization);
        String document = samples.inReview(organization);

        for (String name : List.of("head-", "former-", "neighbour-", "foreigner-")) {
            samples.call()
                    .header(ACTING, people.subject(name + organization))
                    .post("/v1/documents/" + document + "/approval")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("approver-needed"));
        }
        samples.call()
                .get("/v1/documents/" + document)
                .then()
                .body("state", equalTo("IN_REVIEW"))
                .body("$", not(hasKey("approvedBy")));
    }

    @Test
    void whatIsStillBlankIsNotApproved() {
        people.awaitAll(TENANT, organization);
        String document = samples.draft("{\"template\": \"basic-policy\", \"organization\": \"" + organization + "\"}");
        samples.step(document, "review").statusCode(200);

        samples.call()
                .header(ACTING, people.subject("owner-" + organization))
                .post("/v1/documents/" + document + "/approval")
                .then()
                .statusCode(422)
                .body("code", equalTo("document-has-blanks"))
                .body("errors.pointer", equalTo(List.of("/fields/origin", "/fields/established")));
    }

    @Test
    void theStepsHaveOneOrder() {
        people.awaitAll(TENANT, organization);
        String document = samples.draft(organization);

        samples.step(document, "publication")
                .statusCode(409)
                .body("code", equalTo("document-wrong-state"))
                .body("detail", containsString("DRAFT"));
        approve(document, 409);
        samples.step(document, "review").statusCode(200).body("state", equalTo("IN_REVIEW"));
        samples.step(document, "review").statusCode(409);
        samples.call()
                .header("If-Match", "*")
                .body("{\"fields\": {}}")
                .put("/v1/documents/" + document)
                .then()
                .statusCode(409);
        samples.step(document, "publication").statusCode(409);
        approve(document, 200);
        approve(document, 409);
        samples.step(document, "publication")
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("publishedAt", notNullValue());
        samples.step(document, "publication").statusCode(409);
        samples.step(document, "withdrawal")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("version", equalTo(4));
        samples.step(document, "withdrawal").statusCode(409);
        samples.step(document, "review").statusCode(409);
    }

    @Test
    void approvedBytesStayWhatWasApprovedToTheLastByte() {
        people.awaitAll(TENANT, organization);
        String document = samples.inReview(organization);
        byte[] seen = samples.content(document, "application/pdf").asByteArray();
        List<String> formats = approved(document).extract().path("renditions.format");
        List<String> digests = samples.call().get("/v1/documents/" + document).path("renditions.sha256");

        assertThat(samples.content(document, "application/pdf").asByteArray())
                .as("what was reviewed")
                .isEqualTo(seen);
        for (String step : List.of("publication", "withdrawal")) {
            samples.step(document, step)
                    .statusCode(200)
                    .body("renditions.format", equalTo(formats))
                    .body("renditions.sha256", equalTo(digests));
            for (int i = 0; i < formats.size(); i++) {
                byte[] bytes =
                        samples.content(document, mediaType(formats.get(i))).asByteArray();
                assertThat(sha256(bytes)).as(formats.get(i)).isEqualTo(digests.get(i));
            }
        }
    }

    @Test
    void ofManyApprovalsAtOnceOneCounts() throws InterruptedException, ExecutionException {
        people.awaitAll(TENANT, organization);
        String document = samples.inReview(organization);

        List<Integer> statuses = atOnce(
                4,
                () -> samples.call()
                        .header(ACTING, people.subject("owner-" + organization))
                        .post("/v1/documents/" + document + "/approval")
                        .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        samples.call()
                .get("/v1/documents/" + document)
                .then()
                .body("version", equalTo(2))
                .body("renditions", hasSize(4));
    }

    @Test
    void ofManySubmissionsAtOnceOneCounts() throws InterruptedException, ExecutionException {
        String document = samples.draft(organization);

        assertThat(atOnce(
                        4,
                        () -> samples.call()
                                .post("/v1/documents/" + document + "/review")
                                .statusCode()))
                .containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @Test
    void aKeyMakesEveryStepHappenOnce() {
        people.awaitAll(TENANT, organization);
        String key = UUID.randomUUID().toString();
        String draft = Samples.policy(organization);
        String document = keyed(key)
                .body(draft)
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        keyed(key)
                .body(draft)
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", containsString(document))
                .body("id", equalTo(document));
        keyed(key)
                .body(draft.replace("BOTH", "OWN"))
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));

        int version = 0;
        for (String step : List.of("review", "approval", "publication", "withdrawal")) {
            version++;
            for (String replayed : new String[] {null, "true"}) {
                keyed(key)
                        .header(ACTING, people.subject("owner-" + organization))
                        .post("/v1/documents/" + document + "/" + step)
                        .then()
                        .statusCode(200)
                        .header("Idempotency-Replayed", equalTo(replayed))
                        .body("version", equalTo(version));
            }
        }
    }

    /** A refused step may be mended and sent again with its key. */
    @Test
    void aKeyIsNotSpentOnARefusal() {
        people.awaitAll(TENANT, organization);
        String key = UUID.randomUUID().toString();
        String document = samples.draft(organization);
        String approval = "/v1/documents/" + document + "/approval";
        String subject = people.subject("owner-" + organization);

        keyed(key).header(ACTING, subject).post(approval).then().statusCode(409);
        samples.step(document, "review").statusCode(200);
        keyed(key).header(ACTING, subject).post(approval).then().statusCode(200);
    }

    @Test
    void theAuditTrailTellsWhoDidWhatAndHoldsNoBytes() {
        people.awaitAll(TENANT, organization);
        UUID audited = UUID.randomUUID();
        people.enrol(TENANT, audited, "owner-" + audited, "OWNER");
        people.awaitAll(TENANT, audited);
        String document = samples.inReview(audited);
        samples.call()
                .header(ACTING, people.subject("owner-" + audited))
                .post("/v1/documents/" + document + "/approval")
                .then()
                .statusCode(200);

        String entries = samples.call()
                .queryParam("organization", audited)
                .queryParam("limit", 200)
                .get("/v1/document-audit-entries")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.entityId == '" + document + "' }.operation",
                        equalTo(List.of(
                                "POST /v1/documents",
                                "POST /v1/documents/" + document + "/review",
                                "POST /v1/documents/" + document + "/approval")))
                .body(
                        "items.findAll { it.entityId == '" + document + "' }.actor[2]",
                        equalTo(people.subject("owner-" + audited)))
                .body("items.findAll { it.entityId == '" + document + "' }.after[2].state", equalTo("APPROVED"))
                .body("items.findAll { it.entity == 'Rendition' }.after.sha256", hasSize(8))
                .extract()
                .asString();
        assertThat(entries).doesNotContain("\"bytes\"");
    }

    private void approve(String document, int status) {
        samples.call()
                .header(ACTING, people.subject("owner-" + organization))
                .post("/v1/documents/" + document + "/approval")
                .then()
                .statusCode(status);
    }

    private io.restassured.response.ValidatableResponse approved(String document) {
        return samples.call()
                .header(ACTING, people.subject("owner-" + organization))
                .post("/v1/documents/" + document + "/approval")
                .then()
                .statusCode(200);
    }

    private io.restassured.specification.RequestSpecification keyed(String key) {
        return samples.call().header("Idempotency-Key", key);
    }

    private static List<Integer> atOnce(int times, java.util.concurrent.Callable<Integer> request)
            throws InterruptedException, ExecutionException {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> answers = threads.invokeAll(java.util.Collections.nCopies(times, request));
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }
        return statuses;
    }

    private static String mediaType(String format) {
        return dev.toride.document.rendering.Format.valueOf(format).mediaType();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
