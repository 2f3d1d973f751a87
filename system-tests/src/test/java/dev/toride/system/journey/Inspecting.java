package dev.toride.system.journey;

import static dev.toride.system.journey.Portal.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.system.journey.Portal.Service;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Step 3: an audit against the five rules, what it finds, what is done about it, and what the owner makes of it. */
final class Inspecting {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    private final Portal portal;
    private final Company company;

    Inspecting(Portal portal, Company company) {
        this.portal = portal;
        this.company = company;
    }

    /** @return the id of the reported audit */
    String audit() throws IOException {
        portal.attempt(Service.ASSESSMENT, "/v1/inspections", plan("製造部")).refusedWith("auditor-not-independent");
        JsonNode planned = portal.post(Service.ASSESSMENT, "/v1/inspections", plan("営業部"));
        String id = planned.get("id").asText();
        portal.post(Service.ASSESSMENT, path(id, "start"), null);
        JsonNode checks =
                portal.get(Service.ASSESSMENT, path(id, "checks?limit=50")).get("items");
        assertThat(checks).hasSize(5);
        boolean first = true;
        for (JsonNode check : checks) {
            judge(id, check, first);
            first = false;
        }
        JsonNode reported = company.portalOf("inspector")
                .post(Service.ASSESSMENT, path(id, "report"), object().put("conclusion", "更新の確認だけが習慣になっていない。"));
        assertThat(reported.at("/summary/total/nonconforming").asInt()).isEqualTo(1);
        assertThat(reported.at("/summary/total/conforming").asInt()).isEqualTo(4);
        return id;
    }

    void correct(String inspection) throws IOException {
        JsonNode findings = portal.get(Service.ASSESSMENT, "/v1/findings?inspection=" + inspection)
                .get("items");
        assertThat(findings).hasSize(1);
        ObjectNode action = object().put("finding", findings.at("/0/id").asText())
                .put("what", "毎週月曜に更新を確認し、記録する。")
                .put("owner", company.person("sales-lead"))
                .put("dueOn", Improvement.inAMonth());
        JsonNode planned = portal.post(Service.ASSESSMENT, "/v1/corrective-actions", action);
        String path = "/v1/corrective-actions/" + planned.get("id").asText();
        Portal lead = company.portalOf("sales-lead");
        lead.post(Service.ASSESSMENT, path + "/completion", object().put("note", "記録表を作り、3週続けて確認した。"));
        ObjectNode effect = object().put("effective", true).put("note", "記録表と画面を確認した。");
        lead.attempt(Service.ASSESSMENT, path + "/effect-check", effect).refusedWith("effect-check-by-owner");
        company.portalOf("inspector").post(Service.ASSESSMENT, path + "/effect-check", effect);
        assertThat(portal.get(Service.ASSESSMENT, "/v1/findings?inspection=" + inspection)
                        .at("/items/0/state")
                        .asText())
                .isEqualTo("RESOLVED");
    }

    void evaluatedByTheOwner(String inspection) throws IOException {
        ObjectNode request = object().put("organization", company.id());
        request.putArray("inspections").add(inspection);
        JsonNode review = portal.post(Service.ASSESSMENT, "/v1/management-reviews", request);
        assertThat(review.at("/figures/nonconformitiesUnsettled").asInt()).isZero();
        ObjectNode decision = object();
        decision.putArray("decisions").addObject().put("decision", "IMPROVE").put("reason", "確認の記録を全部門に広げる。");
        JsonNode decided = company.portalOf("owner")
                .post(
                        Service.ASSESSMENT,
                        "/v1/management-reviews/" + review.get("id").asText() + "/decision",
                        decision);
        assertThat(decided.get("state").asText()).isEqualTo("DECIDED");
    }

    private ObjectNode plan(String unit) {
        ObjectNode plan = object().put("organization", company.id())
                .put("kind", "AUDIT")
                .put("title", "情報セキュリティ5か条の監査")
                .put("startsOn", TODAY.toString())
                .put("endsOn", TODAY.plusDays(7).toString());
        plan.putArray("units").add(company.unit(unit));
        plan.putArray("inspectors").addObject().put("person", company.person("inspector"));
        ObjectNode criterion = plan.putArray("criteria").addObject();
        criterion
                .putObject("criterion")
                .put("source", "QUESTIONNAIRE_ITEM")
                .put("questionnaire", "ipa-sme-3.five-rules");
        criterion.putArray("methods").add("INTERVIEW").add("REVIEW");
        return plan;
    }

    private void judge(String inspection, JsonNode check, boolean nonconforming) throws IOException {
        ObjectNode judgement = object().put("judgement", nonconforming ? "NONCONFORMING" : "CONFORMING");
        if (nonconforming) {
            judgement.putObject("finding").put("statement", "持ち出し用パソコンの更新が2か月行われていない。");
        }
        String path = path(inspection, "checks/" + check.get("id").asText() + "/judgement");
        company.portalOf("inspector").replace(Service.ASSESSMENT, path, check, judgement);
    }

    private static String path(String inspection, String below) {
        return "/v1/inspections/" + inspection + "/" + below;
    }
}
