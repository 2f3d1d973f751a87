package dev.toride.system.journey;

import static dev.toride.system.journey.Portal.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.system.LocalStack;
import dev.toride.system.journey.Portal.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One company from the five rules to the owner's evaluation of an audit, once for each language its people read. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class JourneyTest {
    private static final String ONE_STAR = "1";
    private static final String TWO_STARS = "2";
    private static final String FIVE_RULES = "ipa-sme-3.five-rules";

    private static LocalStack stack;

    @BeforeAll
    static void start() throws Exception {
        stack = new LocalStack(Path.of("target/journey").toAbsolutePath());
        // what an interrupted run of this test has left
        stack.run("down").ok();
        stack.run("reset").ok();
        stack.run("up", "--detach").ok();
    }

    @AfterAll
    static void stop() throws Exception {
        stack.run("down").ok();
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void leadsFromTheFiveRulesToTheOwnersEvaluation(Reader reader) throws Exception {
        String token = stack.run("token").ok().out().strip();
        Portal portal = new Portal(stack, token, Optional.empty(), reader);
        Company company = Company.registeredBy(portal);
        Progress progress = new Progress(portal, company);

        stepOne(portal, company, progress);
        JsonNode first = stepTwo(portal, company, progress);
        stepThree(portal, company, progress);
        aYearLater(portal, company, first);
    }

    private static void stepOne(Portal portal, Company company, Progress progress) throws IOException {
        JsonNode checked = fiveRules(company, portal, "DONE", "DONE", "PARTLY_DONE", "UNKNOWN", "DONE");
        assertThat(checked.at("/result/score/open")).hasSize(2);
        progress.at(null);
        progress.misses("1", "BASIC_RULES_IN_PLACE");
        progress.declares(ONE_STAR, null);
        progress.mayNotDeclare(TWO_STARS);

        fiveRules(company, portal, "DONE", "DONE", "DONE", "DONE", "DONE");

        progress.at("1");
    }

    private static JsonNode stepTwo(Portal portal, Company company, Progress progress) throws IOException {
        company.describesItsRisks();
        SelfAssessment assessment = SelfAssessment.answeredBy(company, portal);
        JsonNode completed = assessment.completed();
        JsonNode score = completed.at("/result/score");
        assertThat(stateless(portal, answersOf(completed)).get("trace")).isEqualTo(score.get("trace"));
        String verdict = score.at("/band/verdict/" + portal.reader().tag()).asText();
        assertThat(portal.reader().understands(verdict)).as(verdict).isTrue();
        company.awaitsRisksMovedBy(assessment.id());

        Improvement improvement = new Improvement(portal, company, assessment.id());
        JsonNode proposals = improvement.proposals();
        improvement.tryOut(proposals);
        improvement.declined(proposals.get(1));
        improvement.carriedOut(improvement.adopted(proposals.get(0)));
        assertThat(company.awaitsCheckMovedBy(proposals.at("/0/id").asText())
                        .get("origin")
                        .asText())
                .isEqualTo("MEASURE");

        progress.misses("2", "BASIC_POLICY_MADE_KNOWN", "HANDBOOK_MADE_KNOWN");
        new Policy(portal, company).published();
        progress.awaitsReadinessFor(TWO_STARS);
        progress.declares(TWO_STARS, "5" + number());
        progress.attests("HANDBOOK_MADE_KNOWN");
        progress.at("2");
        return completed;
    }

    private static void stepThree(Portal portal, Company company, Progress progress) throws IOException {
        assertThat(company.risks())
                .isNotEmpty()
                .allSatisfy(risk ->
                        assertThat(risk.has("riskValue")).as(risk.toString()).isTrue());
        Inspecting inspecting = new Inspecting(portal, company);
        String audit = inspecting.audit();
        inspecting.correct(audit);
        progress.misses("3", "INSPECTION_REPORTED", "RISKS_TREATED", "CONTRACTORS_COVERED");
        inspecting.evaluatedByTheOwner(audit);
        assertThat(progress.attestsWhatIsOpenIn("3")).contains("RISKS_TREATED").doesNotContain("INSPECTION_REPORTED");

        progress.at("3");
    }

    private static void aYearLater(Portal portal, Company company, JsonNode first) {
        ArrayNode answers = Portal.JSON.createArrayNode();
        answersOf(first)
                .forEach(answer -> answers.addObject()
                        .put("item", answer.get("item").asText())
                        .put("choice", "DONE"));

        JsonNode second = SelfAssessment.inOneCall(company, portal, answers);

        int before = first.at("/result/score/total").asInt();
        assertThat(second.at("/result/score/total").asInt()).isEqualTo(100);
        assertThat(second.at("/result/score/band/id").asText()).isEqualTo("ACHIEVED");
        assertThat(second.at("/result/change/previous").asText())
                .isEqualTo(first.get("id").asText());
        assertThat(second.at("/result/change/total").asInt()).isEqualTo(100 - before);
        JsonNode history = portal.get(
                Service.ASSESSMENT,
                "/v1/score-histories/" + company.id() + "?questionnaire=" + SelfAssessment.QUESTIONNAIRE);
        assertThat(history.get("items"))
                .extracting(point -> point.at("/outcome/total").asInt())
                .containsExactly(100, before);
    }

    /** Ten digits; a declaration's number belongs to one company only. */
    private static String number() {
        return String.format(Locale.ROOT, "%010d", System.nanoTime() % 10_000_000_000L);
    }

    private static JsonNode fiveRules(Company company, Portal portal, String... choices) {
        ObjectNode request = object();
        request.put("organization", company.id())
                .put("questionnaire", FIVE_RULES)
                .put("complete", true);
        ArrayNode answers = request.putArray("answers");
        for (String choice : choices) {
            answers.addObject().put("item", String.valueOf(answers.size())).put("choice", choice);
        }
        return portal.post(Service.ASSESSMENT, "/v1/assessments", request);
    }

    private static ArrayNode answersOf(JsonNode completed) {
        ArrayNode answers = Portal.JSON.createArrayNode();
        completed
                .at("/result/items")
                .forEach(item -> answers.addObject()
                        .put("item", item.get("item").asText())
                        .put("choice", item.get("choice").asText()));
        return answers;
    }

    private static JsonNode stateless(Portal portal, ArrayNode answers) {
        ObjectNode request = object().put("questionnaire", SelfAssessment.QUESTIONNAIRE);
        request.set("answers", answers);
        return portal.post(Service.ASSESSMENT, "/v1/scores", request);
    }
}
