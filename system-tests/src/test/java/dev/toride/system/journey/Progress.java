package dev.toride.system.journey;

import static dev.toride.system.journey.Portal.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.system.journey.Portal.Service;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What the company is told about where it stands, and what it says for itself: attestations and declarations. */
final class Progress {
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();

    private final Portal portal;
    private final Company company;

    Progress(Portal portal, Company company) {
        this.portal = portal;
        this.company = company;
    }

    /** @param step the last one that is reached together with all before it; null for none */
    void at(String step) {
        JsonNode now = now();
        assertThat(now.path("stepReached").asText(null)).as(now.toString()).isEqualTo(step);
    }

    /** The step says in the reader's language why it is not reached, and what to do. */
    void misses(String step, String... criteria) {
        JsonNode asked = find(now().get("steps"), "step", step);
        assertThat(asked.get("reached").asBoolean()).isFalse();
        for (String criterion : criteria) {
            JsonNode open = find(asked.get("criteria"), "criterion", criterion);
            assertThat(open.get("met").asBoolean()).as(criterion).isFalse();
            for (String text : List.of("title", "reason", "nextAction")) {
                String words = open.at("/" + text + "/" + portal.reader().tag()).asText();
                assertThat(portal.reader().understands(words))
                        .as(criterion + " " + words)
                        .isTrue();
            }
        }
    }

    /** Facts of another service arrive through the broker. */
    void awaitsReadinessFor(String star) {
        await().untilAsserted(
                        () -> assertThat(star(star).get("ready").asBoolean()).isTrue());
    }

    void mayNotDeclare(String star) throws IOException {
        assertThat(star(star).get("ready").asBoolean()).isFalse();
        company.portalOf("owner")
                .attempt(Service.ASSESSMENT, "/v1/security-action-declarations", declaration(star))
                .refusedWith("star-not-ready");
    }

    /** @param number the 自己宣言ID, or null while it has not arrived */
    void declares(String star, String number) throws IOException {
        assertThat(star(star).get("ready").asBoolean()).isTrue();
        ObjectNode request = declaration(star);
        if (number != null) {
            request.put("declarationId", number);
        }
        company.portalOf("owner").post(Service.ASSESSMENT, "/v1/security-action-declarations", request);
        JsonNode told = find(now().at("/securityAction/declarations"), "star", star);
        assertThat(told.path("declarationId").asText(null)).isEqualTo(number);
    }

    /** The owner vouches for what Toride cannot see. */
    void attests(String criterion) throws IOException {
        ObjectNode request = object().put("statement", "全従業員に紙で配り、朝礼で説明した。").put("attestedOn", TODAY);
        company.portalOf("owner")
                .create(Service.ASSESSMENT, "/v1/progress/" + company.id() + "/attestations/" + criterion, request);
        JsonNode met = criterion(criterion);
        assertThat(met.get("met").asBoolean()).isTrue();
        assertThat(met.get("metBy").asText()).isEqualTo("ATTESTATION");
    }

    /** @return what was attested, which must be all that was open */
    List<String> attestsWhatIsOpenIn(String step) throws IOException {
        List<String> open = new ArrayList<>();
        find(now().get("steps"), "step", step).get("criteria").forEach(criterion -> {
            if (!criterion.get("met").asBoolean()) {
                assertThat(criterion.get("attestable").asBoolean())
                        .as(criterion.toString())
                        .isTrue();
                open.add(criterion.get("criterion").asText());
            }
        });
        for (String criterion : open) {
            attests(criterion);
        }
        return open;
    }

    private ObjectNode declaration(String star) {
        return object().put("organization", company.id()).put("star", star).put("declaredOn", TODAY);
    }

    private JsonNode star(String star) {
        return find(now().at("/securityAction/stars"), "star", star);
    }

    private JsonNode criterion(String criterion) {
        for (JsonNode step : now().get("steps")) {
            for (JsonNode asked : step.get("criteria")) {
                if (asked.get("criterion").asText().equals(criterion)) {
                    return asked;
                }
            }
        }
        throw new AssertionError("no step asks for " + criterion);
    }

    private JsonNode now() {
        return portal.get(Service.ASSESSMENT, "/v1/progress/" + company.id());
    }

    private static JsonNode find(JsonNode items, String field, String value) {
        for (JsonNode item : items) {
            if (item.get(field).asText().equals(value)) {
                return item;
            }
        }
        throw new AssertionError("no " + field + " " + value + " in " + items);
    }
}
