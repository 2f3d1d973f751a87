package dev.toride.assessment;

import dev.toride.assessment.measure.Colleagues;
import dev.toride.assessment.measure.MeasureSamples;
import dev.toride.assessment.progress.Journey;
import dev.toride.assessment.questionnaire.OwnSample;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.isolation.DatabaseWalls;
import dev.toride.testkit.isolation.Walls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class WallTest implements Walls, DatabaseWalls {
    @Inject
    Companies companies;

    @Inject
    Colleagues colleagues;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @Override
    public Fixture fixture() {
        InspectedCompany company = InspectedCompany.found("walls", companies, staff);
        UUID organization = company.organization();
        Samples samples = new Samples("walls");
        String assessment = samples.open(organization);
        String answer = "/v1/assessments/" + assessment + "/responses/" + organization + "/answers/1";
        samples.answer(answer, "DONE");
        Map<String, String> ids = new HashMap<>();
        ids.put("organization", organization.toString());
        ids.put("assessment", assessment);
        ids.put("unit", organization.toString());
        UUID employee = companies.person("walls", organization, null, null);
        ids.put("employee", employee.toString());
        samples.answer(
                "/v1/assessments/" + assessment + "/responses/" + organization + "/employees/" + employee
                        + "/answers/1",
                "DONE");
        String invite = "{\"unit\": \"" + organization + "\"}";
        ids.put(
                "invitation",
                samples.call()
                        .body(invite)
                        .post("/v1/assessments/" + assessment + "/invitations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        samples.call()
                .header("If-None-Match", "*")
                .body("{\"participates\": true}")
                .put("/v1/peer-participations/" + organization)
                .then()
                .statusCode(201);
        ids.put("item", "1");
        ids.put("edition", "ipa-sme-3");
        OwnSample own = OwnSample.published(samples, OwnSample.fresh());
        ids.put("questionnaire", own.body().path("id").asText());
        ids.put("questionnaireVersion", "1");
        MeasureSamples measures = new MeasureSamples(colleagues.enrol("walls", organization, "OWNER"));
        ids.putAll(measures.ids(organization));
        Map<String, String> bodies = bodies(organization, invite);
        for (String operation : List.of("createQuestionnaire", "addQuestionnaireVersion", "checkQuestionnaire")) {
            bodies.put(operation, own.toString());
        }
        bodies.putAll(measures.bodies(organization, assessment));
        List<String> watched = new ArrayList<>(measures.watched(ids));
        watched.addAll(List.of(
                "/v1/assessments/" + assessment,
                "/v1/assessments/" + assessment + "/consolidation",
                "/v1/assessments/" + assessment + "/responses/" + organization,
                "/v1/assessments/" + assessment + "/invitations",
                "/v1/peer-participations/" + organization,
                "/v1/questionnaires/" + ids.get("questionnaire"),
                "/v1/questionnaires/" + ids.get("questionnaire") + "/versions",
                answer));
        inspect(company, ids, bodies, watched);
        progress(new Journey("walls", organization, company.owner()), ids, bodies, watched);
        return new Fixture(organization, ids, bodies, watched);
    }

    private void inspect(
            InspectedCompany company, Map<String, String> ids, Map<String, String> bodies, List<String> watched) {
        LocalDate today = InspectedCompany.today(clock.instant());
        String inspection = company.inspecting();
        String check = company.checks(inspection).getFirst();
        String finding = company.find(inspection);
        String action = company.action(finding, company.worker(), today);
        String review = company.review();
        ids.put("inspection", inspection);
        ids.put("check", check.substring(check.lastIndexOf('/') + 1));
        ids.put("finding", finding);
        ids.put("action", action);
        ids.put("review", review);
        String reason = "{\"reason\": \"対象外のため\"}";
        bodies.put("planInspection", company.body("INSPECTION", ""));
        bodies.put("reviseInspection", "{\"title\": \"点検\", \"startsOn\": \"2026-12-01\", \"endsOn\": \"2026-12-01\"}");
        bodies.put("reportInspection", "{\"conclusion\": \"良好\"}");
        bodies.put("cancelInspection", reason);
        bodies.put(
                "addInspectionCheck",
                "{\"criterion\": {\"source\": \"OTHER\", \"text\": \"施錠\"}, \"methods\": [\"OBSERVATION\"]}");
        bodies.put("judgeInspectionCheck", "{\"judgement\": \"CONFORMING\"}");
        bodies.put("acceptFinding", reason);
        String plan = InspectedCompany.plan(company.worker(), today);
        bodies.put("planCorrectiveAction", "{\"finding\": \"" + finding + "\", " + plan.substring(1));
        bodies.put("reviseCorrectiveAction", plan);
        bodies.put("completeCorrectiveAction", "{}");
        bodies.put("checkCorrectiveActionEffect", "{\"effective\": true, \"note\": \"確認した\"}");
        bodies.put("withdrawCorrectiveAction", reason);
        bodies.put("prepareManagementReview", "{\"organization\": \"" + company.organization() + "\"}");
        bodies.put("reviseManagementReview", "{}");
        bodies.put("decideManagementReview", "{\"decisions\": [{\"decision\": \"CONTINUE\", \"reason\": \"良好\"}]}");
        watched.addAll(List.of(
                "/v1/inspections/" + inspection,
                "/v1/inspections/" + inspection + "/checks",
                "/v1/inspections/" + inspection + "/report",
                "/v1/findings/" + finding,
                "/v1/corrective-actions/" + action,
                "/v1/management-reviews/" + review));
    }

    private static void progress(
            Journey journey, Map<String, String> ids, Map<String, String> bodies, List<String> watched) {
        String day = "2026-11-01";
        journey.attest("RISKS_TREATED", Journey.attestation(day)).then().statusCode(201);
        ids.put("criterion", "RISKS_TREATED");
        ids.put("declaration", journey.declared("1", ""));
        bodies.put("attestCriterion", Journey.attestation(day));
        bodies.put("declareSecurityAction", journey.declaration("2", ""));
        bodies.put("reviseSecurityActionDeclaration", "{\"declaredOn\": \"" + day + "\"}");
        bodies.put("withdrawSecurityActionDeclaration", "{\"reason\": \"記録の誤り\"}");
        watched.addAll(List.of(
                journey.path(),
                journey.path() + "/attestations/RISKS_TREATED",
                Journey.DECLARATIONS + "/" + ids.get("declaration")));
    }

    private static Map<String, String> bodies(UUID organization, String invite) {
        Map<String, String> bodies = new HashMap<>();
        bodies.put("draftAssessment", Samples.draft(organization));
        bodies.put("giveUnitAnswer", "{\"choice\": \"NOT_DONE\"}");
        bodies.put("giveEmployeeAnswer", "{\"choice\": \"NOT_DONE\"}");
        bodies.put("reviseAssessment", "{\"consolidation\": \"MAJORITY\"}");
        bodies.put("inviteToAssessment", invite);
        bodies.put("reissueInvitation", "{}");
        bodies.put("decidePeerParticipation", "{\"participates\": true}");
        bodies.put("scoreInBulk", "{\"questionnaire\": \"ipa-sme-3.self-assessment\", \"answers\": []}");
        bodies.put("openAssessmentLink", "{\"token\": \"x\"}");
        bodies.put("giveInvitedAnswer", "{\"choice\": \"DONE\"}");
        bodies.put("setConsolidatedValue", "{\"choice\": \"DONE\", \"reason\": \"確認済み\"}");
        bodies.put("score", "{\"questionnaire\": \"ipa-sme-3.self-assessment\", \"answers\": []}");
        return bodies;
    }

    @Override
    public void fill() {
        fixture();
    }

    @Override
    public List<String> moreForTheSystemRole() {
        return List.of("peer_participation");
    }
}
