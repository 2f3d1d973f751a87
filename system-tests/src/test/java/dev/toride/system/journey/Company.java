package dev.toride.system.journey;

import static dev.toride.system.journey.Portal.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.system.LocalStack;
import dev.toride.system.journey.Portal.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The sample company as inventory-service knows it. */
final class Company {
    private static final Path SAMPLE =
            LocalStack.PROJECT.resolve("deploy/local/src/main/resources/sample-company.json");

    private final Portal portal;
    private final JsonNode sample;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private String id;

    private Company(Portal portal, JsonNode sample) {
        this.portal = portal;
        this.sample = sample;
    }

    static Company registeredBy(Portal portal) throws IOException {
        Company company = new Company(portal, Portal.JSON.readTree(Files.readAllBytes(SAMPLE)));
        company.register();
        return company;
    }

    String id() {
        return id;
    }

    String name() {
        return sample.at("/organization/name").asText();
    }

    JsonNode sample(String field) {
        return sample.required(field);
    }

    String unit(String name) {
        return units.get(name);
    }

    String person(String name) {
        return people.get(name);
    }

    /** What a portal does when this person is signed in. */
    Portal portalOf(String person) throws IOException {
        return portal.as(subject(person));
    }

    String path(String collection) {
        return "/v1/organizations/" + id + "/" + collection;
    }

    private void register() throws IOException {
        id = portal.post(Service.INVENTORY, "/v1/organizations", sample.get("organization"))
                .get("id")
                .asText();
        for (JsonNode unit : sample.get("units")) {
            units.put(unit.get("name").asText(), create("units", unit));
        }
        for (JsonNode person : sample.get("people")) {
            enrol(person);
        }
    }

    private void enrol(JsonNode person) throws IOException {
        String subject = person.get("subject").asText();
        ObjectNode request = object().put("name", person.get("name").asText()).put("subject", subject(subject));
        if (person.has("unit")) {
            request.put("unit", units.get(person.get("unit").asText()));
        }
        String enrolled = create("people", request);
        people.put(subject, enrolled);
        for (JsonNode role : person.get("roles")) {
            ObjectNode assignment = object().put("person", enrolled)
                    .put("role", role.get("role").asText());
            if (role.has("unit")) {
                assignment.put("unit", units.get(role.get("unit").asText()));
            }
            create("role-assignments", assignment);
        }
    }

    void describesItsRisks() {
        ObjectNode threats = object();
        sample.get("threats")
                .properties()
                .forEach(threat -> threats.withArray("threats")
                        .addObject()
                        .put("threat", threat.getKey())
                        .put("frequency", threat.getValue().intValue()));
        portal.replace(Service.INVENTORY, path("threat-status"), threatsSeen(), threats);
        for (JsonNode asset : sample.get("assets")) {
            ObjectNode request = asset.deepCopy();
            create(
                    "assets",
                    request.put("ownerUnit", units.get(asset.get("ownerUnit").asText())));
        }
    }

    /** Facts reach inventory-service through the broker. */
    JsonNode awaitsCheckMovedBy(String measure) {
        return await().until(
                        () -> find(
                                portal.get(Service.INVENTORY, path("control-status"))
                                        .get("checks"),
                                "measure",
                                measure),
                        JsonNode::isObject);
    }

    void awaitsRisksMovedBy(String assessment) {
        await().untilAsserted(() -> assertThat(
                        find(risks(), "causeReference", assessment).isObject())
                .isTrue());
    }

    JsonNode risks() {
        return portal.get(Service.INVENTORY, path("risks") + "?limit=50").get("items");
    }

    private JsonNode threatsSeen() {
        return portal.get(Service.INVENTORY, path("threat-status"));
    }

    private String create(String collection, JsonNode body) {
        return portal.post(Service.INVENTORY, path(collection), body).get("id").asText();
    }

    private static JsonNode find(JsonNode items, String field, String value) {
        for (JsonNode item : items) {
            if (item.path(field).asText().equals(value)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }

    /** People are tied to tokens by issuer and subject; the issuer stands in the token itself. */
    private String subject(String name) throws IOException {
        byte[] claims = Base64.getUrlDecoder().decode(portal.bearer().split("\\.", -1)[1]);
        String issuer = Portal.JSON
                .readTree(new String(claims, StandardCharsets.UTF_8))
                .get("iss")
                .asText();
        return issuer + "|" + name + "-" + id;
    }
}
