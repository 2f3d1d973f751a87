package dev.toride.assessment;

import dev.toride.assessment.measure.Colleagues;
import dev.toride.assessment.measure.MeasureLives;
import dev.toride.assessment.progress.Journey;
import dev.toride.assessment.questionnaire.OwnSample;
import dev.toride.testkit.events.EventContract;
import dev.toride.testkit.events.ProducerContract;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.awaitility.Awaitility;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class EventContractTest implements EventContract, ProducerContract {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    @Inject
    Staff staff;

    @Override
    public void change(String tenant) {
        assess(tenant);
        declare(tenant);
        InspectedCompany company = InspectedCompany.found(tenant, companies, staff);
        String inspection = company.inspecting();
        String finding = inspect(company, inspection);
        correct(company, finding);
        company.report(inspection);
        review(company, inspection);
        company.machine()
                .post("/v1/inspections/" + inspection + "/closure")
                .then()
                .statusCode(200);
        company.machine()
                .body("{\"reason\": \"延期\"}")
                .post("/v1/inspections/" + company.inspecting() + "/cancellation")
                .then()
                .statusCode(200);
    }

    private static String inspect(InspectedCompany company, String inspection) {
        company.machine()
                .header("If-Match", "*")
                .body("{\"title\": \"工場の点検\", \"startsOn\": \"2026-12-01\", \"endsOn\": \"2026-12-02\", \"units\": [\""
                        + company.factory() + "\"], \"inspectors\": [" + InspectedCompany.person(company.worker())
                        + ", "
                        + InspectedCompany.external("EXT-1") + "]}")
                .put("/v1/inspections/" + inspection)
                .then()
                .statusCode(200);
        String finding = company.find(inspection);
        String check = company.checks(inspection).getFirst();
        company.judge(company.worker(), check, InspectedCompany.observation())
                .then()
                .statusCode(200);
        company.judge(company.worker(), check, "{\"judgement\": \"CONFORMING\"}")
                .then()
                .statusCode(200);
        company.find(inspection);
        company.owner()
                .call()
                .body("{\"reason\": \"来月廃棄するため\"}")
                .post("/v1/findings/" + finding + "/acceptance")
                .then()
                .statusCode(200);
        company.find(inspection);
        return finding;
    }

    private static void correct(InspectedCompany company, String finding) {
        LocalDate today = MovableClock.INSTANCE.today(TOKYO);
        String withdrawn = company.action(finding, company.worker(), today.plusDays(1));
        company.machine()
                .body("{\"reason\": \"別の方法にする\"}")
                .post("/v1/corrective-actions/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        String action = company.action(finding, company.worker(), today.plusDays(1));
        String path = "/v1/corrective-actions/" + action;
        company.machine()
                .header("If-Match", "*")
                .body(InspectedCompany.plan(company.worker(), today))
                .put(path)
                .then()
                .statusCode(200);
        MovableClock.INSTANCE.forward(Duration.ofDays(1));
        Awaitility.await().until(() -> company.machine().get(path).<Boolean>path("overdue"));
        company.complete(action);
        String next = company.checkEffect(
                        company.seller(),
                        action,
                        false,
                        ", \"followUp\": " + InspectedCompany.plan(company.worker(), today.plusDays(9)))
                .then()
                .statusCode(200)
                .extract()
                .path("successor");
        company.complete(next);
        company.checkEffect(company.seller(), next, true, "").then().statusCode(200);
    }

    private static void review(InspectedCompany company, String inspection) {
        String review = company.review();
        company.machine()
                .header("If-Match", "*")
                .body("{\"inspections\": [\"" + inspection + "\"]}")
                .put("/v1/management-reviews/" + review)
                .then()
                .statusCode(200);
        company.decide(company.owner(), review, "IMPROVE", "REASSESS_RISKS")
                .then()
                .statusCode(200);
    }

    /** A company that is not ready, so that the golden example shows what was missing. */
    private void declare(String tenant) {
        Journey journey = Journey.begin(tenant, companies, staff);
        String path = Journey.DECLARATIONS + "/" + journey.declared("2", "");
        journey.machine()
                .header("If-Match", "*")
                .body("{\"declaredOn\": \"2026-11-20\", \"declarationId\": \"51234567890\"}")
                .put(path)
                .then()
                .statusCode(200);
        journey.owner()
                .call()
                .body("{\"reason\": \"記録の誤り\"}")
                .post(path + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private void assess(String tenant) {
        UUID organization = companies.known(tenant);
        Samples samples = new Samples(tenant);
        String path = "/v1/assessments/" + samples.open(organization);
        samples.answer(path + "/responses/" + organization + "/answers/1", "DONE");
        samples.call()
                .header("If-Match", "*")
                .body("{\"consolidation\": \"LOWEST\", \"units\": [\"" + companies.unit(tenant, organization)
                        + "\"], \"dueOn\": \""
                        + MovableClock.INSTANCE.today(TOKYO).plusDays(2) + "\"}")
                .put(path)
                .then()
                .statusCode(200);
        MovableClock.INSTANCE.forward(Duration.ofDays(2));
        // The reminder raises the version: withdrawn before it, there would be none.
        Awaitility.await().until(() -> samples.call().get(path).<Integer>path("version") == 3);
        samples.call().post(path + "/withdrawal").then().statusCode(200);
        // Item 3 is answered by "unknown", so that the golden example shows one.
        samples.call()
                .body(Samples.complete(organization, "DONE")
                        .replace("\"3\", \"choice\": \"DONE\"", "\"3\", \"choice\": \"UNKNOWN\""))
                .post("/v1/assessments")
                .then()
                .statusCode(201);
        new MeasureLives(colleagues.enrol(tenant, organization, "OWNER")).pass();
        assessWithTheTenantsOwn(samples, organization);
    }

    /** Last, so that the golden examples show the guideline's. */
    private static void assessWithTheTenantsOwn(Samples samples, UUID organization) {
        String id = OwnSample.fresh();
        OwnSample.published(samples, id);
        String assessment = samples.call()
                .body(OwnSample.answers(id, null, organization, "NO", "YES", "YES"))
                .post("/v1/assessments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        samples.call()
                .body("{\"assessment\": \"" + assessment + "\"}")
                .post("/v1/measure-proposals")
                .then()
                .statusCode(200);
    }
}
