package dev.toride.document.facts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.template.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A completed assessment in the JSON that assessment-service answers, about its real questions: they are read from its pack, so that a
 * reworded question is seen here too. The lowest answer of the departments counts.
 */
public final class SampleAssessment {
    private static final Path PACK = Path.of("../assessment-service/src/main/resources/packs/ipa-sme-3");
    private static final Path COMPANY = Path.of("../deploy/local/src/main/resources/sample-company.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final UUID organization;
    private final Map<UUID, String> departments = new LinkedHashMap<>();
    private final Map<UUID, List<String>> answers = new LinkedHashMap<>();
    private final Map<String, String> byHand = new LinkedHashMap<>();
    private final JsonNode questionnaire = questionnaire();
    private Integer previousTotal;

    private SampleAssessment(UUID organization) {
        this.organization = organization;
    }

    /** The manufacturer of the guided walk: three departments, one answer set by hand. */
    public static SampleAssessment threeDepartments(UUID organization) {
        SampleAssessment sample = new SampleAssessment(organization);
        JsonNode company = read(new ObjectMapper(), COMPANY);
        company.get("answers").properties().forEach(department -> {
            List<String> choices = new ArrayList<>();
            department.getValue().forEach(choice -> choices.add(choice.asText()));
            sample.department(department.getKey(), choices);
        });
        JsonNode set = company.get("byHand");
        sample.byHand.put(
                set.get("item").asText(),
                set.get("choice").asText() + " " + set.get("reason").asText());
        return sample;
    }

    /** Departments that answer as unlike each other as can be. */
    public static SampleAssessment departments(UUID organization, List<String> names) {
        SampleAssessment sample = new SampleAssessment(organization);
        List<String> choices = List.of("DONE", "PARTLY_DONE", "NOT_DONE", "UNKNOWN");
        for (int department = 0; department < names.size(); department++) {
            List<String> answers = new ArrayList<>();
            for (int item = 0; item < sample.questionnaire.get("items").size(); item++) {
                answers.add(choices.get((department * 7 + item * 5 + department * item) % choices.size()));
            }
            sample.department(names.get(department), answers);
        }
        return sample;
    }

    /** One person answers for the whole company, every question alike. */
    public static SampleAssessment wholeCompany(UUID organization, String choice) {
        SampleAssessment sample = new SampleAssessment(organization);
        List<String> answers = new ArrayList<>();
        sample.questionnaire.get("items").forEach(item -> answers.add(choice));
        sample.answers.put(organization, answers);
        return sample;
    }

    public SampleAssessment since(int total) {
        previousTotal = total;
        return this;
    }

    private void department(String name, List<String> choices) {
        UUID unit = id("unit " + name);
        departments.put(unit, name);
        answers.put(unit, choices);
    }

    public UUID id() {
        return id("assessment");
    }

    public UUID previousId() {
        return id("previous");
    }

    /** Ids by what they are of, so that the same sample is always the same bytes. */
    private UUID id(String of) {
        return UUID.nameUUIDFromBytes((organization + of).getBytes(StandardCharsets.UTF_8));
    }

    public Map<UUID, String> departments() {
        return departments;
    }

    /** {@code GET /v1/questionnaires/ipa-sme-3.self-assessment}. */
    public static JsonNode questionnaire() {
        JsonNode pack = read(new YAMLMapper(), PACK.resolve("self-assessment.yaml"));
        // Only the pack may leave it out: the service says it of every choice.
        pack.get("choices").forEach(choice -> ((ObjectNode) choice).putIfAbsent("unknown", BooleanNode.FALSE));
        return pack;
    }

    /** {@code GET /v1/editions/ipa-sme-3}. */
    public static JsonNode edition() {
        return read(new YAMLMapper(), PACK.resolve("edition.yaml"));
    }

    /** {@code GET /v1/assessments/{id}}. */
    public ObjectNode assessment() {
        ObjectNode assessment = assessment(id(), "2026-11-20T08:30:00Z");
        ObjectNode result = assessment.putObject("result");
        result.set("score", score(consolidated()));
        ArrayNode units = result.putArray("units");
        answers.forEach((unit, choices) ->
                units.addObject().put("unit", unit.toString()).set("outcome", outcome(score(choices))));
        ArrayNode items = result.putArray("items");
        ArrayNode disagreements = result.putArray("disagreements");
        for (int item = 0; item < questionnaire.get("items").size(); item++) {
            String number = String.valueOf(item + 1);
            ObjectNode each = items.addObject()
                    .put("item", number)
                    .put("choice", consolidated().get(item));
            each.put("setByHand", byHand.containsKey(number));
            if (byHand.containsKey(number)) {
                each.put("reason", byHand.get(number).replaceFirst("\\S+ ", ""));
            }
            ArrayNode given = each.putArray("units");
            int at = item;
            answers.forEach((unit, choices) ->
                    given.addObject().put("unit", unit.toString()).put("choice", choices.get(at)));
            if (answers.values().stream()
                            .map(choices -> choices.get(at))
                            .distinct()
                            .count()
                    > 1) {
                disagreements.add(number);
            }
        }
        if (previousTotal != null) {
            result.putObject("change").put("previous", previousId().toString()).put("total", 0);
        }
        return assessment.put("total", result.at("/score/total").asInt());
    }

    /** The short of a score. */
    private static ObjectNode outcome(ObjectNode score) {
        ObjectNode outcome = score.deepCopy().retain("total", "maximum", "minimum", "sections", "unknown");
        outcome.get("sections").forEach(section -> ((ObjectNode) section).retain("id", "total", "maximum", "share"));
        return outcome;
    }

    public ObjectNode previous() {
        return assessment(previousId(), "2026-05-15T01:00:00Z").put("total", previousTotal);
    }

    private ObjectNode assessment(UUID id, String completedAt) {
        return JSON.createObjectNode()
                .put("id", id.toString())
                .put("version", 3)
                .put("organization", organization.toString())
                .put("questionnaire", "ipa-sme-3.self-assessment")
                .put("edition", "ipa-sme-3")
                .put("state", "COMPLETED")
                .put("consolidation", "LOWEST")
                .put("completedAt", completedAt);
    }

    private List<String> consolidated() {
        List<String> company = new ArrayList<>();
        for (int item = 0; item < questionnaire.get("items").size(); item++) {
            int at = item;
            String lowest = answers.values().stream()
                    .map(choices -> choices.get(at))
                    .min(Comparator.comparingInt(this::points))
                    .orElseThrow();
            String set = byHand.get(String.valueOf(item + 1));
            company.add(set == null ? lowest : set.replaceFirst(" .*", ""));
        }
        return company;
    }

    private int points(String choice) {
        return find("choices", choice).get("points").asInt();
    }

    private JsonNode find(String list, String id) {
        for (JsonNode each : questionnaire.get(list)) {
            if (each.get("id").asText().equals(id)) {
                return each;
            }
        }
        throw new IllegalArgumentException(list + " has no " + id);
    }

    private ObjectNode score(List<String> choices) {
        ObjectNode score = JSON.createObjectNode();
        int total = choices.stream().mapToInt(this::points).sum();
        score.put("total", total).put("maximum", 4 * choices.size());
        ArrayNode sections = score.putArray("sections");
        questionnaire.get("sections").forEach(section -> {
            int points = 0;
            for (JsonNode item : section.get("items")) {
                points += points(choices.get(item.asInt() - 1));
            }
            int maximum = 4 * section.get("items").size();
            sections.addObject()
                    .put("id", section.get("id").asText())
                    .put("total", points)
                    .put("maximum", maximum)
                    .put("share", Math.round(points * 10_000.0 / maximum) / 10_000.0)
                    .set("title", section.get("title"));
        });
        ArrayNode unknown = score.putArray("unknown");
        ArrayNode weakest = score.putArray("weakest");
        for (int points : new int[] {-1, 0, 2}) {
            for (int item = 0; item < choices.size(); item++) {
                if (points(choices.get(item)) == points) {
                    String number = String.valueOf(item + 1);
                    weakest.addObject()
                            .put("item", number)
                            .put("points", points)
                            .put("lost", 4 - points);
                    if (points < 0) {
                        unknown.add(number);
                    }
                }
            }
        }
        for (JsonNode band : questionnaire.get("bands")) {
            if (band.get("from").asInt() <= total && total <= band.get("to").asInt()) {
                score.set("band", band);
            }
        }
        return score;
    }

    /** What the report is filled with. */
    public Fields fields(String company, Language language) {
        Map<UUID, String> names = new LinkedHashMap<>(departments);
        names.put(organization, company);
        return new ReportFields(
                        company,
                        LocalDate.of(2026, 11, 24),
                        ZoneId.of("Asia/Tokyo"),
                        language,
                        as(AssessmentClient.Assessment.class, assessment()),
                        previousTotal == null ? null : as(AssessmentClient.Assessment.class, previous()),
                        as(AssessmentClient.Questionnaire.class, questionnaire),
                        as(AssessmentClient.Edition.class, edition()),
                        new UnitNames(names, language))
                .fields();
    }

    private static <T> T as(Class<T> type, JsonNode json) {
        return JSON.convertValue(json, type);
    }

    private static JsonNode read(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The other module's file " + file + " is not where it was", e);
        }
    }
}
