package dev.toride.system.journey;

import static dev.toride.system.journey.Portal.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.system.journey.Portal.Service;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Step 2: measures that follow from the result, heard, decided, carried out. */
final class Improvement {
    private final Portal portal;
    private final Company company;
    private final String assessment;

    Improvement(Portal portal, Company company, String assessment) {
        this.portal = portal;
        this.company = company;
        this.assessment = assessment;
    }

    /** What a small budget buys: tried out, nothing kept. */
    void tryOut(JsonNode proposals) {
        ObjectNode request = object().put("assessment", assessment);
        proposals.forEach(measure -> request.withArray("measures")
                .addObject()
                .put("item", measure.at("/aim/item").asText())
                .put("to", measure.at("/aim/to").asText())
                .putObject("cost")
                .put("amount", "30000")
                .put("currency", "JPY"));
        request.putObject("budget").put("amount", "100000").put("currency", "JPY");

        JsonNode best = portal.post(Service.ASSESSMENT, "/v1/measure-simulations", request);

        assertThat(best.get("chosen")).hasSize(3);
        assertThat(best.at("/after/total").asInt() - best.at("/before/total").asInt())
                .isEqualTo(best.get("points").asInt())
                .isPositive();
    }

    /** @return one proposal per weak or unknown item */
    JsonNode proposals() {
        JsonNode answer =
                portal.post(Service.ASSESSMENT, "/v1/measure-proposals", object().put("assessment", assessment));
        JsonNode proposed = answer.get("proposed");
        assertThat(proposed).isNotEmpty().allSatisfy(measure -> {
            String tag = portal.reader().tag();
            assertThat(portal.reader().understands(measure.at("/title/" + tag).asText()))
                    .as(measure.toString())
                    .isTrue();
            assertThat(portal.reader().understands(measure.at("/text/" + tag).asText()))
                    .as(measure.toString())
                    .isTrue();
        });
        return proposed;
    }

    /** Employees are heard, the owner decides. @return the adopted measure */
    JsonNode adopted(JsonNode measure) throws IOException {
        company.portalOf("production-lead")
                .post(
                        Service.ASSESSMENT,
                        "/v1/measures/" + measure.get("id").asText() + "/opinions",
                        object().put("stance", "FOR"));
        ObjectNode plan = object();
        plan.putObject("plan")
                .put("owner", company.person("system-administrator"))
                .put("dueOn", inAMonth());
        company.portalOf("sales-lead")
                .attempt(Service.ASSESSMENT, "/v1/measures/" + measure.get("id").asText() + "/adoption", plan)
                .refusedWith("measure-decider-needed");
        return company.portalOf("owner").decide(Service.ASSESSMENT, "/v1/measures", measure, "adoption", plan);
    }

    void declined(JsonNode measure) throws IOException {
        ObjectNode reason = object().put("reason", "来年度の機器の入れ替えで解消するため。");
        JsonNode declined =
                company.portalOf("owner").decide(Service.ASSESSMENT, "/v1/measures", measure, "declination", reason);
        assertThat(declined.get("state").asText()).isEqualTo("DECLINED");
    }

    /** Its owner says that it is in place. */
    void carriedOut(JsonNode measure) throws IOException {
        JsonNode done = company.portalOf("system-administrator")
                .decide(Service.ASSESSMENT, "/v1/measures", measure, "completion", null);
        assertThat(done.get("state").asText()).isEqualTo("COMPLETED");
    }

    static String inAMonth() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo")).plusMonths(1).toString();
    }
}
