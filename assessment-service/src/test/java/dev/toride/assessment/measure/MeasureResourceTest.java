package dev.toride.assessment.measure;

import static dev.toride.assessment.measure.Board.FAR;
import static dev.toride.assessment.measure.Board.as;
import static dev.toride.assessment.measure.Board.course;
import static dev.toride.assessment.measure.Board.expectProblem;
import static dev.toride.assessment.measure.Board.json;
import static dev.toride.assessment.measure.Board.path;
import static dev.toride.assessment.measure.Board.reason;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.assessment.Companies;
import dev.toride.assessment.measure.Colleagues.Colleague;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures in the company's own words, their course, and lists of them. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class MeasureResourceTest {
    private static final String TENANT = "measures";

    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    private Board board;

    @BeforeEach
    void company() {
        board = new Board(TENANT, companies.known(TENANT));
    }

    @Test
    void keepsAMeasureInTheCompanysOwnWords() {
        Response answer = board.machine().body(board.own("USBメモリーの棚卸し")).post("/v1/measures");

        JsonNode measure = json(answer, 201);
        assertThat(answer.header("Location"))
                .endsWith("/v1/measures/" + measure.path("id").asText());
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(measure.path("state").asText()).isEqualTo("PROPOSED");
        assertThat(measure.path("origin").asText()).isEqualTo("OWN");
        assertThat(measure.at("/title/ja").asText()).isEqualTo("USBメモリーの棚卸し");
        assertThat(measure.has("textProvenance")).isFalse();
        assertThat(measure.has("aim")).isFalse();
        assertThat(board.read(measure.path("id").asText())).isEqualTo(measure);
    }

    @Test
    void aimsAtAnItemAndSaysWhatItGains() {
        String assessment = board.assessed("UNKNOWN", "3");

        JsonNode measure =
                json(board.machine().body(ownFor(assessment, "\"item\": \"3\"")).post("/v1/measures"), 201);

        assertThat(measure.at("/aim/questionnaire").asText()).isEqualTo("ipa-sme-3.self-assessment");
        assertThat(measure.at("/aim/from").asText()).isEqualTo("UNKNOWN");
        assertThat(measure.at("/aim/to").asText()).isEqualTo("DONE");
        assertThat(measure.at("/aim/points").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"item\": \"26\"'                                           | unknown-item           | /item",
                "'\"item\": \"3\", \"to\": \"PERHAPS\"'                       | unknown-choice         | /to",
                "'\"to\": \"DONE\"'                                           | measure-aim-incomplete | /item",
                "'\"item\": \"3\", \"questionnaire\": \"ipa-sme-3.no-such\"'  | measure-aim-of-another-questionnaire | /questionnaire",
            })
    void refusesAnAimThatDoesNotFit(String aim, String code, String pointer) {
        String assessment = board.assessed("UNKNOWN", "3");

        expectProblem(board.machine().body(ownFor(assessment, aim)).post("/v1/measures"), 422, code, pointer);
    }

    @Test
    void refusesAnItemWithoutItsQuestionnaire() {
        String body = board.own("何か").replaceFirst("\\{", "{\"item\": \"3\", ");

        expectProblem(board.machine().body(body).post("/v1/measures"), 422, "measure-aim-incomplete", "/questionnaire");
    }

    @ParameterizedTest
    @CsvSource({"ja, '{\"ja\": \" \"}'", "none, '{}'"})
    void refusesATitleThatSaysNothing(String name, String title) {
        String body = board.own("何か").replace("{\"ja\": \"何か\"}", title);

        expectProblem(board.machine().body(body).post("/v1/measures"), 422, "measure-text-needed", "/title");
    }

    @Test
    void refusesATitleTooLongForAHeading() {
        JsonNode problem = json(board.machine().body(board.own("あ".repeat(201))).post("/v1/measures"), 400);

        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo("/title/ja");
        assertThat(problem.at("/errors/0/code").asText()).isEqualTo("size");
    }

    @Test
    void answersTheSameForEveryAssessmentThatIsNotTheCompanysOwn() {
        Board neighbour = new Board(TENANT, companies.known(TENANT));
        Board stranger = new Board("measures-elsewhere", companies.known("measures-elsewhere"));
        List<String> unusable = List.of(
                UUID.randomUUID().toString(),
                neighbour.assessed("UNKNOWN", "3"),
                stranger.assessed("UNKNOWN", "3"),
                new dev.toride.assessment.Samples(TENANT).open(board.organization));

        for (String assessment : unusable) {
            expectProblem(
                    board.machine().body(ownFor(assessment, "\"item\": \"3\"")).post("/v1/measures"),
                    422,
                    "unknown-completed-assessment",
                    "/assessment");
        }
    }

    @Test
    void followsTheCourseOfAnAdoptedMeasure() {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        String id = adopted(owner);

        Response revised = board.machine()
                .header("If-Match", "\"1\"")
                .body(course(owner, FAR.plusDays(1)))
                .put(path(id, ""));

        JsonNode measure = json(revised, 200);
        assertThat(revised.header("ETag")).isEqualTo("\"2\"");
        assertThat(measure.at("/plan/dueOn").asText()).isEqualTo(FAR.plusDays(1).toString());
        assertThat(measure.at("/spentCost/amount").asText()).isEqualTo("98000");
        assertThat(measure.at("/evidence/0/url").asText()).isEqualTo("https://files.example/update.png");
    }

    @Test
    void changesNothingWhereNothingChanges() {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        String id = adopted(owner);
        board.machine()
                .header("If-Match", "*")
                .body(course(owner, FAR))
                .put(path(id, ""))
                .then()
                .statusCode(200);

        Response again = board.machine()
                .header("If-Match", "\"2\"")
                .body(course(owner, FAR))
                .put(path(id, ""));

        assertThat(again.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void asksForTheVersionAndRefusesAStaleOne() {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        String id = adopted(owner);

        expectProblem(board.machine().body(course(owner, FAR)).put(path(id, "")), 428, "precondition-required");
        expectProblem(
                board.machine()
                        .header("If-Match", "\"0\"")
                        .body(course(owner, FAR))
                        .put(path(id, "")),
                412,
                "stale");
    }

    @Test
    void letsOneOfEightEditorsWin() throws Exception {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        String id = adopted(owner);

        List<Response> answers = Together.requests(
                8,
                number -> board.machine()
                        .header("If-Match", "\"1\"")
                        .body(course(owner, FAR.plusDays(number + 1)))
                        .put(path(id, "")));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412, 412, 412);
        assertThat(board.read(id).path("version").asLong()).isEqualTo(2);
    }

    @Test
    void hasNoCourseBeforeItIsAdoptedAndAfterItIsDeclined() {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        String id = board.written();

        expectProblem(
                board.machine().header("If-Match", "*").body(course(owner, FAR)).put(path(id, "")),
                409,
                "measure-not-adopted");
        as(owner).body(reason("不要")).post(path(id, "/declination")).then().statusCode(200);
        expectProblem(
                board.machine().header("If-Match", "*").body(course(owner, FAR)).put(path(id, "")),
                409,
                "measure-not-adopted");
    }

    @Test
    void keepsAnOwnerWhoHasLeftButTakesNoNewOneWhoIsNotThere() {
        Colleague decider = colleagues.enrol(TENANT, board.organization, "OWNER");
        Colleague leaving = colleagues.enrol(TENANT, board.organization);
        String id = board.written();
        as(decider)
                .body(Board.adoption(leaving, FAR))
                .post(path(id, "/adoption"))
                .then()
                .statusCode(200);
        colleagues.remove(leaving);

        board.machine()
                .header("If-Match", "*")
                .body(course(leaving, FAR))
                .put(path(id, ""))
                .then()
                .statusCode(200);
        board.machine()
                .header("If-Match", "*")
                .body(course(decider, FAR))
                .put(path(id, ""))
                .then()
                .statusCode(200);
        expectProblem(
                board.machine()
                        .header("If-Match", "*")
                        .body(course(leaving, FAR))
                        .put(path(id, "")),
                422,
                "measure-owner-unknown",
                "/plan/owner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98000                             | -1               | pattern       | /spentCost/amount",
                "98000                             | 1.5              | pattern       | /spentCost/amount",
                "98000                             | 1000000000000    | pattern       | /spentCost/amount",
                "JPY                               | EUR              | unknown-value | /plan/plannedCost/currency",
                "https://files.example/update.png  | javascript:alert | pattern       | /evidence/0/url",
                "2190-03-31                        | 99999-01-01      | wrong-type    | /plan/dueOn",
                "2190-03-31                        | 2190-02-30       | wrong-type    | /plan/dueOn",
                "2190-03-31                        | 1999-12-31       | range         | /plan/dueOn",
            })
    void refusesValuesThatCannotBe(String valid, String invalid, String code, String pointer) {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        String id = adopted(owner);

        JsonNode problem = json(
                board.machine()
                        .header("If-Match", "*")
                        .body(course(owner, FAR).replaceFirst(valid, invalid))
                        .put(path(id, "")),
                400);

        assertThat(problem.at("/errors/0/code").asText()).isEqualTo(code);
        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }

    @Test
    void listsByEveryFilter() {
        Colleague owner = colleagues.enrol(TENANT, board.organization, "OWNER");
        String assessment = board.assessed("UNKNOWN", "3", "7");
        JsonNode proposals = json(board.propose(assessment), 200).path("proposed");
        String third = proposals.at("/0/id").asText();
        String seventh = proposals.at("/1/id").asText();
        String own = board.written();
        as(owner)
                .body(Board.adoption(owner, FAR))
                .post(path(third, "/adoption"))
                .then()
                .statusCode(200);

        assertThat(list("")).containsExactly(third, seventh, own);
        assertThat(list("&state=ADOPTED")).containsExactly(third);
        assertThat(list("&assessment=" + assessment)).containsExactly(third, seventh);
        assertThat(list("&questionnaire=ipa-sme-3.self-assessment&item=7")).containsExactly(seventh);
        assertThat(list("&overdue=true")).isEmpty();
        assertThat(list("&overdue=false")).containsExactly(third, seventh, own);
    }

    @Test
    void pagesThroughAList() {
        List<String> written = List.of(board.written(), board.written(), board.written());

        List<String> seen = new ArrayList<>();
        String token = "";
        do {
            JsonNode page = json(
                    board.machine()
                            .get("/v1/measures?limit=2&organization=" + board.organization + "&pageToken=" + token),
                    200);
            page.path("items").forEach(measure -> seen.add(measure.path("id").asText()));
            token = page.path("nextPageToken").asText("");
        } while (!token.isEmpty());

        assertThat(seen).isEqualTo(written);
    }

    @Test
    void showsACompanyItsOwnMeasuresOnly() {
        Board neighbour = new Board(TENANT, companies.known(TENANT));
        String mine = board.written();
        neighbour.written();
        String limited =
                Tokens.forTenant(TENANT).organizations(board.organization).token();

        JsonNode all = json(Board.call(limited).get("/v1/measures"), 200);

        assertThat(all.path("items"))
                .extracting(measure -> measure.path("id").asText())
                .containsExactly(mine);
        expectProblem(Board.call(limited).get("/v1/measures?organization=" + neighbour.organization), 404, "not-found");
    }

    @Test
    void writesOnceHoweverOftenItIsSent() throws Exception {
        String body = board.own("一度だけ");

        List<Response> answers = Together.requests(
                8,
                number -> board.machine()
                        .header("Idempotency-Key", "once-" + board.organization)
                        .body(body)
                        .post("/v1/measures"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers).extracting(answer -> answer.path("id").toString()).containsOnly(list("").getFirst());
    }

    private String adopted(Colleague owner) {
        String id = board.written();
        as(owner)
                .body(Board.adoption(owner, FAR))
                .post(path(id, "/adoption"))
                .then()
                .statusCode(200);
        return id;
    }

    private String ownFor(String assessment, String aim) {
        return board.own("パスワードの点検").replaceFirst("\\{", "{\"assessment\": \"" + assessment + "\", " + aim + ", ");
    }

    private List<String> list(String filters) {
        JsonNode page = json(board.machine().get("/v1/measures?organization=" + board.organization + filters), 200);
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(measure -> ids.add(measure.path("id").asText()));
        return ids;
    }
}
