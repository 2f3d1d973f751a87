package dev.toride.system.journey;

import static dev.toride.system.journey.Portal.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.system.journey.Portal.Reply;
import dev.toride.system.journey.Portal.Service;
import java.util.Map;

/** Step 2: the 25 items, answered by three departments, one of them through a link and without an account. */
final class SelfAssessment {
    static final String QUESTIONNAIRE = "ipa-sme-3.self-assessment";

    private static final String BY_LINK = "製造部";

    private final Portal portal;
    private final Company company;
    private final String id;

    private SelfAssessment(Portal portal, Company company, String id) {
        this.portal = portal;
        this.company = company;
        this.id = id;
    }

    /** Every department answers each item for itself. */
    static SelfAssessment answeredBy(Company company, Portal portal) {
        ObjectNode request = object().put("organization", company.id()).put("questionnaire", QUESTIONNAIRE);
        for (String department : company.sample("answers")
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList()) {
            request.withArray("units").add(company.unit(department));
        }
        String id = portal.post(Service.ASSESSMENT, "/v1/assessments", request)
                .get("id")
                .asText();
        portal.post(Service.ASSESSMENT, "/v1/assessments/" + id + "/opening", null);
        SelfAssessment assessment = new SelfAssessment(portal, company, id);
        company.sample("answers").properties().forEach(department -> {
            if (department.getKey().equals(BY_LINK)) {
                assessment.answerByLink(department.getValue());
            } else {
                String path = assessment.path("responses/" + company.unit(department.getKey()) + "/answers/");
                assessment.answer(portal, path, department.getValue());
            }
        });
        return assessment;
    }

    String id() {
        return id;
    }

    /** The person in charge settles what the departments see differently, and ends it. @return the completed assessment */
    JsonNode completed() {
        JsonNode consolidation = portal.get(Service.ASSESSMENT, path("consolidation"));
        assertThat(consolidation.get("open")).isEmpty();
        assertThat(consolidation.get("disagreements"))
                .extracting(JsonNode::asText)
                .contains("5", "9", "24");
        JsonNode byHand = company.sample("byHand");
        ObjectNode value = object();
        value.put("choice", byHand.get("choice").asText())
                .put("reason", byHand.get("reason").asText());
        portal.create(
                Service.ASSESSMENT, path("consolidation/" + byHand.get("item").asText()), value);

        JsonNode completed = portal.post(Service.ASSESSMENT, path("completion"), null);

        portal.attempt(Service.ASSESSMENT, path("completion"), null).refusedWith("assessment-ended");
        return completed;
    }

    /** A year later, all better: a partner sends the whole sheet in one call. */
    static JsonNode inOneCall(Company company, Portal portal, ArrayNode answers) {
        ObjectNode request = object();
        request.put("organization", company.id())
                .put("questionnaire", QUESTIONNAIRE)
                .put("complete", true)
                .set("answers", answers);
        return portal.post(Service.ASSESSMENT, "/v1/assessments", request);
    }

    private void answerByLink(JsonNode choices) {
        JsonNode invitation =
                portal.post(Service.ASSESSMENT, path("invitations"), object().put("unit", company.unit(BY_LINK)));
        ObjectNode token = object().put("token", invitation.get("token").asText());
        JsonNode session = portal.post(Service.ASSESSMENT, "/v1/assessment-link-sessions", token);
        Reply again = portal.attempt(Service.ASSESSMENT, "/v1/assessment-link-sessions", token);
        again.refusedWith("link-used");
        Portal invited = portal.withLink(session.get("bearer").asText());
        JsonNode sheet = invited.get(Service.ASSESSMENT, "/v1/assessment-link-sessions/current");
        assertThat(sheet.get("unanswered")).hasSameSizeAs(choices);
        assertThat(invited.reader()
                        .understands(sheet.at("/questionnaire/title/"
                                        + invited.reader().tag())
                                .asText()))
                .isTrue();
        answer(invited, "/v1/assessment-link-sessions/current/answers/", choices);
    }

    private void answer(Portal by, String path, JsonNode choices) {
        int item = 0;
        for (JsonNode choice : choices) {
            item++;
            by.create(Service.ASSESSMENT, path + item, object().put("choice", choice.asText()));
        }
    }

    private String path(String below) {
        return "/v1/assessments/" + id + "/" + below;
    }
}
