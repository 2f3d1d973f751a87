package dev.toride.assessment;

import dev.toride.assessment.measure.Colleagues;
import dev.toride.assessment.measure.MeasureSamples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.isolation.DatabaseWalls;
import dev.toride.testkit.isolation.Walls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

    @Override
    public Fixture fixture() {
        UUID organization = companies.known("walls");
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
        ids.put("questionnaire", Samples.QUESTIONNAIRE);
        MeasureSamples measures = new MeasureSamples(colleagues.enrol("walls", organization, "OWNER"));
        ids.putAll(measures.ids(organization));
        Map<String, String> bodies = bodies(organization, invite);
        bodies.putAll(measures.bodies(organization, assessment));
        List<String> watched = new ArrayList<>(measures.watched(ids));
        watched.addAll(List.of(
                "/v1/assessments/" + assessment,
                "/v1/assessments/" + assessment + "/consolidation",
                "/v1/assessments/" + assessment + "/responses/" + organization,
                "/v1/assessments/" + assessment + "/invitations",
                "/v1/peer-participations/" + organization,
                answer));
        return new Fixture(organization, ids, bodies, watched);
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
