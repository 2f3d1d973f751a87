package dev.toride.assessment.progress;

import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.assessment.Staff;
import dev.toride.testkit.events.ConsumerContract;
import dev.toride.testkit.events.Fact;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A company on its way, over HTTP and by real events.
 *
 * @param owner holds the role OWNER
 */
public record Journey(String tenant, UUID organization, Staff.Person owner) {
    public static final String DECLARATIONS = "/v1/security-action-declarations";

    public static Journey begin(String tenant, Companies companies, Staff staff) {
        UUID organization = companies.known(tenant);
        Staff.Person owner = staff.person(tenant, organization, null);
        staff.assign(owner, organization, "OWNER", null);
        return new Journey(tenant, organization, owner);
    }

    public RequestSpecification machine() {
        return new Samples(tenant).call();
    }

    public String path() {
        return "/v1/progress/" + organization;
    }

    public JsonPath read() {
        return machine().get(path()).then().statusCode(200).extract().jsonPath();
    }

    /** One criterion as a step shows it. */
    String criterion(String id, String property) {
        return read().getString("steps.criteria.flatten().find { it.criterion == '" + id + "' }." + property);
    }

    /** Answers all items of a questionnaire alike. */
    public String assess(String questionnaire, int items, String choice) {
        String answers = IntStream.rangeClosed(1, items)
                .mapToObj(item -> "{\"item\": \"" + item + "\", \"choice\": \"" + choice + "\"}")
                .collect(Collectors.joining(", "));
        return machine()
                .body("{\"organization\": \"" + organization + "\", \"questionnaire\": \"" + questionnaire
                        + "\", \"complete\": true, \"answers\": [" + answers + "]}")
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As document-service tells of a document of this company. */
    public Fact document(UUID document, String type, String template) {
        return Fact.received(type)
                .of(tenant)
                .about(document)
                .with("organization", organization)
                .with("template", template);
    }

    /** As inventory-service tells that the company goes by another edition from now on. */
    void moveTo(String edition) {
        ConsumerContract.tell(Fact.received("organization.revised")
                .of(tenant)
                .about(organization)
                .at(1)
                .with("edition", edition));
    }

    public UUID publish(String template) {
        UUID document = UUID.randomUUID();
        ConsumerContract.tell(document(document, "document.published", template));
        return document;
    }

    public static String attestation(String attestedOn) {
        return "{\"statement\": \"主な委託先3社と契約を結んでいる。\", \"attestedOn\": \"" + attestedOn + "\"}";
    }

    /** In the owner's name, for the first time. */
    public Response attest(String criterion, String body) {
        return owner.call().header("If-None-Match", "*").body(body).put(path() + "/attestations/" + criterion);
    }

    /** @param more members of the request beside organization, star and day */
    public String declaration(String star, String more) {
        return "{\"organization\": \"" + organization + "\", \"star\": \"" + star + "\", \"declaredOn\": \"2026-11-20\""
                + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    public Response declare(String star, String more) {
        return owner.call().body(declaration(star, more)).post(DECLARATIONS);
    }

    /** Although it is not ready. */
    public String declared(String star, String more) {
        return declare(star, "\"acknowledgeNotReady\": true" + (more.isEmpty() ? "" : ", " + more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
