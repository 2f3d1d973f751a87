package dev.toride.assessment.questionnaire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.assessment.Samples;
import java.util.List;
import java.util.UUID;

/** A small questionnaire of a tenant's own: three items of up to two points, so totals from 0 to 6. */
public final class OwnSample {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode body;

    private OwnSample(ObjectNode body) {
        this.body = body;
    }

    /** An id that nobody has. */
    public static String fresh() {
        return "own." + UUID.randomUUID().toString().replace("-", "").substring(0, 30);
    }

    public static OwnSample named(String id) {
        ObjectNode body = JSON.createObjectNode().put("id", id).put("mode", "POINTS");
        body.set("title", text("店舗の点検"));
        ArrayNode sections = body.putArray("sections");
        section(sections, "shop", "店", "1", "2");
        section(sections, "office", "事務所", "3");
        ArrayNode items = body.putArray("items");
        for (String item : List.of("1", "2", "3")) {
            item(items, item, "質問" + item);
        }
        ArrayNode choices = body.putArray("choices");
        choice(choices, "YES", 2);
        choice(choices, "NO", 0);
        ArrayNode bands = body.putArray("bands");
        band(bands, "GOOD", 4, 6);
        band(bands, "POOR", 0, 3);
        return new OwnSample(body);
    }

    /** Item 2 asks something else, item 4 is new, item 3 stays alone in its section; totals from 0 to 8. */
    public OwnSample reworked() {
        OwnSample reworked = new OwnSample(body.deepCopy());
        ((ObjectNode) reworked.body.at("/items/1")).set("question", text("別の質問2"));
        item(reworked.array("items"), "4", "質問4");
        ((ArrayNode) reworked.body.at("/sections/0/items")).add("4");
        ((ObjectNode) reworked.body.at("/bands/0")).put("to", 8);
        return reworked;
    }

    /** The same questions in other words around them. */
    public OwnSample retitled() {
        OwnSample retitled = new OwnSample(body.deepCopy());
        retitled.body.set("title", text("店舗の点検 改訂版"));
        return retitled;
    }

    public ObjectNode body() {
        return body;
    }

    public ObjectNode object(String pointer) {
        return (ObjectNode) body.at(pointer);
    }

    public ArrayNode array(String name) {
        return (ArrayNode) body.get(name);
    }

    @Override
    public String toString() {
        return body.toString();
    }

    public static OwnSample published(Samples samples, String id) {
        OwnSample own = named(id);
        samples.call().body(own.toString()).post("/v1/questionnaires").then().statusCode(201);
        return own;
    }

    public void addTo(Samples samples, String id) {
        samples.call()
                .body(toString())
                .post("/v1/questionnaires/" + id + "/versions")
                .then()
                .statusCode(201);
    }

    /** The body of a score, or with an organization that of an assessment completed at once. */
    public static String answers(String id, Integer version, UUID organization, String... choices) {
        ObjectNode request = JSON.createObjectNode().put("questionnaire", id);
        if (version != null) {
            request.put("questionnaireVersion", version);
        }
        if (organization != null) {
            request.put("organization", organization.toString()).put("complete", true);
        }
        ArrayNode answers = request.putArray("answers");
        for (int i = 0; i < choices.length; i++) {
            answers.addObject().put("item", Integer.toString(i + 1)).put("choice", choices[i]);
        }
        return request.toString();
    }

    public static ObjectNode text(String ja) {
        return JSON.createObjectNode().put("ja", ja).put("en", "In English: " + ja);
    }

    private static void section(ArrayNode sections, String id, String title, String... items) {
        ObjectNode section = sections.addObject().put("id", id);
        section.set("title", text(title));
        ArrayNode members = section.putArray("items");
        List.of(items).forEach(members::add);
    }

    private static void item(ArrayNode items, String id, String question) {
        ObjectNode item = items.addObject().put("id", id);
        item.set("title", text("項目" + id));
        item.set("question", text(question));
        ObjectNode guidance = item.putObject("guidance");
        guidance.set("risk", text("危険" + id));
        guidance.putArray("measures").add(text("対策" + id)).add(text("次の対策" + id));
        guidance.set("evidence", text("証拠" + id));
    }

    private static void choice(ArrayNode choices, String id, int points) {
        choices.addObject().put("id", id).put("points", points).set("label", text(id));
    }

    private static void band(ArrayNode bands, String id, int from, int to) {
        ObjectNode band = bands.addObject().put("id", id).put("from", from).put("to", to);
        band.set("verdict", text("判定" + id));
        band.set("advice", text("助言" + id));
    }
}
