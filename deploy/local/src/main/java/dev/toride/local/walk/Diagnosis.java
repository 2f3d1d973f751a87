package dev.toride.local.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Step 2: the 25-item 自社診断, answered by each department, consolidated, completed and scored. */
final class Diagnosis {
    private static final String QUESTIONNAIRE = "ipa-sme-3.self-assessment";

    private final Api service;
    private final JsonNode sample;
    private final Walk.Company company;
    private final PrintStream out;
    private String id;

    Diagnosis(Api service, JsonNode sample, Walk.Company company, PrintStream out) {
        this.service = service;
        this.sample = sample;
        this.company = company;
        this.out = out;
    }

    String id() {
        return id;
    }

    void answer() throws IOException {
        ObjectNode request = Api.JSON.createObjectNode();
        request.put("organization", company.id()).put("questionnaire", QUESTIONNAIRE);
        id = service.post("/v1/assessments", request).get("id").asText();
        service.post("/v1/assessments/" + id + "/opening", Map.of());
        int given = 0;
        for (Map.Entry<String, JsonNode> department : sample.get("answers").properties()) {
            int item = 0;
            for (JsonNode choice : department.getValue()) {
                item++;
                ObjectNode answer = Api.JSON.createObjectNode().put("choice", choice.asText());
                JsonNode comment =
                        sample.path("comments").path(department.getKey()).path(String.valueOf(item));
                if (comment.isTextual()) {
                    answer.put("comment", comment.asText());
                }
                service.create(
                        "/v1/assessments/" + id + "/responses/" + company.unit(department.getKey()) + "/answers/"
                                + item,
                        answer);
                given++;
            }
        }
        out.printf(
                "%n2  自社診断 %s: %d answers of %d departments saved one by one%n",
                id, given, sample.get("answers").size());
    }

    void complete() throws IOException {
        JsonNode consolidation =
                service.get("/v1/assessments/" + id + "/consolidation").body();
        out.printf(
                "   departments disagree on items %s; the lowest answer counts%n",
                texts(consolidation.get("disagreements")));
        JsonNode byHand = sample.get("byHand");
        ObjectNode value = Api.JSON.createObjectNode();
        value.put("choice", byHand.get("choice").asText())
                .put("reason", byHand.get("reason").asText());
        service.create(
                "/v1/assessments/" + id + "/consolidation/" + byHand.get("item").asText(), value);
        out.printf(
                "   item %s set by hand: %s%n",
                byHand.get("item").asText(), byHand.get("reason").asText());
        JsonNode score =
                service.post("/v1/assessments/" + id + "/completion", Map.of()).at("/result/score");
        out.printf(
                "   %s of %s points, %s: %s%n",
                score.get("total").asText(),
                score.get("maximum").asText(),
                score.at("/band/id").asText(),
                score.at("/band/verdict/ja").asText());
        for (JsonNode section : score.get("sections")) {
            out.printf(
                    "   %3s / %2s  %s%n",
                    section.get("total").asText(),
                    section.get("maximum").asText(),
                    section.at("/title/ja").asText());
        }
        out.printf("   わからない: items %s%n", texts(score.get("unknown")));
        List<String> weakest = new ArrayList<>();
        for (JsonNode weak : score.get("weakest")) {
            if (weakest.size() < 5) {
                weakest.add(weak.get("item").asText() + " (-" + weak.get("lost").asText() + ")");
            }
        }
        out.printf(
                "   weakest: %s; every point is explained in the trace of %d steps%n",
                String.join(", ", weakest), score.get("trace").size());
    }

    private static String texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return String.join(", ", texts);
    }
}
