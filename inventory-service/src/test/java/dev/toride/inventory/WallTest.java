package dev.toride.inventory;

import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.isolation.DatabaseWalls;
import dev.toride.testkit.isolation.Walls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class WallTest implements Walls, DatabaseWalls {
    @Override
    public Fixture fixture() {
        Map<String, String> ids = new Samples("walls").company();
        ids.put("edition", "ipa-sme-3");
        Map<String, String> bodies = new HashMap<>();
        bodies.put("registerOrganization", Samples.ORGANIZATION);
        bodies.put("reviseOrganization", Samples.ORGANIZATION);
        bodies.put("openUnit", Samples.UNIT);
        bodies.put("reviseUnit", Samples.UNIT);
        bodies.put("enrolPerson", Samples.PERSON);
        bodies.put("revisePerson", Samples.PERSON);
        bodies.put("assignRoleAssignment", Samples.assignment(ids.get("person")));
        bodies.put("registerAsset", Samples.ASSET);
        bodies.put("reviseAsset", Samples.ASSET);
        bodies.put("reviseThreatStatus", Samples.THREATS);
        bodies.put("answerControlStatus", Samples.CONTROLS);
        bodies.put(
                "computeRiskValue",
                "{\"confidentiality\":1,\"integrity\":1,\"availability\":0,\"threat\":3,\"vulnerability\":2}");
        String company = "/v1/organizations/" + ids.get("organization");
        return new Fixture(
                UUID.fromString(ids.get("organization")),
                ids,
                bodies,
                List.of(
                        company,
                        company + "/units",
                        company + "/people",
                        company + "/role-assignments",
                        company + "/role-warnings",
                        company + "/assets",
                        company + "/risks",
                        company + "/threat-status",
                        company + "/control-status"));
    }

    @Override
    public void fill() {
        new Samples("walls").company();
    }
}
