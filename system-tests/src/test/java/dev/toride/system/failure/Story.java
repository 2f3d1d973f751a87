package dev.toride.system.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The main job for one company: register, describe, let the departments answer, complete, assess again a year worse, draft the policy. */
final class Story {
    private static final JsonNode SAMPLE = sample();
    private static final String QUESTIONNAIRE = "ipa-sme-3.self-assessment";
    private static final int ITEMS = SAMPLE.at("/answers/総務部").size();

    /** Assets of the sample that each company gets and keeps; one more is retired at once. */
    static final int ASSETS = 2;

    private final Client client;
    private final String name;
    private String organization;
    private String lastAssessment;

    Story(Client client, String name) {
        this.client = client;
        this.name = name;
    }

    String organization() {
        return organization;
    }

    /** The assessment that was completed last. */
    String lastAssessment() {
        return lastAssessment;
    }

    void tell() {
        ObjectNode company = SAMPLE.get("organization").deepCopy();
        organization = id(client.create(Service.INVENTORY, "/v1/organizations", company.put("name", name)));
        List<String> units = new ArrayList<>();
        for (JsonNode unit : List.of(SAMPLE.at("/units/0"), SAMPLE.at("/units/1"))) {
            units.add(id(client.create(Service.INVENTORY, path("units"), unit)));
        }
        appointOwner();
        describeRisks(units.getFirst());
        diagnose(units);
        diagnoseAgain();
        draftPolicy();
    }

    private void appointOwner() {
        String person = id(client.create(
                Service.INVENTORY,
                path("people"),
                object().put("name", "経営者").put("subject", "https://issuer.example|" + organization)));
        client.create(
                Service.INVENTORY,
                path("role-assignments"),
                object().put("person", person).put("role", "OWNER"));
    }

    private void describeRisks(String unit) {
        ObjectNode threats = object();
        SAMPLE.get("threats")
                .properties()
                .forEach(threat -> threats.withArray("threats")
                        .addObject()
                        .put("threat", threat.getKey())
                        .put("frequency", threat.getValue().intValue()));
        client.replace(Service.INVENTORY, path("threat-status"), threats, 0);
        ObjectNode controls = object();
        SAMPLE.get("controls")
                .properties()
                .forEach(control -> controls.withArray("answers")
                        .addObject()
                        .put("check", control.getKey())
                        .put("answer", control.getValue().asText()));
        client.replace(Service.INVENTORY, path("control-status"), controls, 0);
        for (int i = 0; i <= ASSETS; i++) {
            ObjectNode asset = SAMPLE.at("/assets/" + i).deepCopy();
            JsonNode registered = client.create(Service.INVENTORY, path("assets"), asset.put("ownerUnit", unit));
            JsonNode revised = client.replace(
                    Service.INVENTORY,
                    path("assets") + "/" + id(registered),
                    asset.put("remarks", "見直し済み"),
                    registered.get("version").asLong());
            if (i == ASSETS) {
                client.remove(Service.INVENTORY, path("assets"), revised);
            }
        }
    }

    private void diagnose(List<String> units) {
        String assessment = id(client.create(
                Service.ASSESSMENT,
                "/v1/assessments",
                object().put("organization", organization).put("questionnaire", QUESTIONNAIRE)));
        String path = "/v1/assessments/" + assessment;
        client.act(Service.ASSESSMENT, path, "opening");
        for (int item = 1; item <= ITEMS; item++) {
            String choice = SAMPLE.at("/answers/総務部/" + (item - 1)).asText();
            client.createAt(
                    Service.ASSESSMENT,
                    path + "/responses/" + units.get(item % units.size()) + "/answers/" + item,
                    object().put("choice", choice));
        }
        complete(client.act(Service.ASSESSMENT, path, "completion"));
    }

    /** All in one call; every answer the lowest, so that every risk changes. */
    private void diagnoseAgain() {
        ObjectNode request = object().put("organization", organization)
                .put("questionnaire", QUESTIONNAIRE)
                .put("complete", true);
        ArrayNode answers = request.putArray("answers");
        for (int item = 1; item <= ITEMS; item++) {
            answers.addObject().put("item", Integer.toString(item)).put("choice", "NOT_DONE");
        }
        complete(client.create(Service.ASSESSMENT, "/v1/assessments", request));
    }

    private void complete(JsonNode assessment) {
        assertThat(assessment.get("state").asText()).isEqualTo("COMPLETED");
        lastAssessment = id(assessment);
    }

    private void draftPolicy() {
        ObjectNode request = object().put("template", "basic-policy").put("organization", organization);
        request.set("fields", SAMPLE.get("policy").deepCopy());
        String document = id(client.create(Service.DOCUMENT, "/v1/documents", request));
        client.act(Service.DOCUMENT, "/v1/documents/" + document, "review");
    }

    private String path(String collection) {
        return "/v1/organizations/" + organization + "/" + collection;
    }

    private static String id(JsonNode resource) {
        return resource.required("id").asText();
    }

    private static ObjectNode object() {
        return Answer.JSON.createObjectNode();
    }

    private static JsonNode sample() {
        try (InputStream in = Story.class.getResourceAsStream("/sample-company.json")) {
            return Answer.JSON.readTree(in);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
