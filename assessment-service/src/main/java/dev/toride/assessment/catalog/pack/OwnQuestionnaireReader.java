package dev.toride.assessment.catalog.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.assessment.catalog.Confidence;
import dev.toride.assessment.catalog.Questionnaire;
import java.util.List;

/**
 * Reads a tenant's own questionnaire by the rules of a shipped one. Where it comes from is not for the tenant to say: every value has the one
 * source {@code own} and the confidence {@code TENANT}, so nothing of it can pass for IPA's or ours.
 */
public final class OwnQuestionnaireReader {
    /** What the ids of tenants' own questionnaires begin with, and no id of a shipped pack. */
    public static final String PREFIX = "own.";

    private static final String SOURCE = "own";
    /** What the tenant cannot write itself. */
    private static final List<String> OURS = List.of("sources", "provenance", "practices");

    private OwnQuestionnaireReader() {}

    /**
     * @param content title, mode, sections, items, choices, bands and, if given, attribution; no provenance
     * @param edition of the guideline that it goes with
     * @throws InvalidPackException with every finding, each with a JSON pointer into the content in place of a file
     */
    public static Questionnaire read(String id, int version, String edition, JsonNode content) {
        Findings findings = new Findings();
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        content.properties().stream()
                .filter(property -> !OURS.contains(property.getKey()))
                .forEach(property -> whole.set(property.getKey(), property.getValue()));
        whole.put("id", id).put("version", version).put("edition", edition);
        whole.putArray("practices");
        text(whole.putArray("sources").addObject().put("id", SOURCE).putObject("title"));
        whole.putObject("provenance")
                .put("confidence", Confidence.TENANT.name())
                .putArray("source")
                .add(SOURCE);
        if (!whole.hasNonNull("attribution")) {
            text(whole.putObject("attribution"));
        }
        Fields root = Fields.of(JsonTree.mapping(whole, ""), findings);
        Questionnaire questionnaire = new QuestionnaireReader(root, null).read();
        root.reportUnknown();
        if (!findings.isEmpty()) {
            throw new InvalidPackException(findings.all());
        }
        return questionnaire;
    }

    private static void text(ObjectNode text) {
        text.put("ja", "利用者が独自に作成した質問票").put("en", "A questionnaire that its user wrote");
    }
}
