package dev.toride.local.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Walks through the main job on a running stack, with a new company each time: register, answer, score, recompute, write.
 *
 * @param assessment base URL of the service
 * @param inventory base URL of the service
 * @param document base URL of the service
 * @param token bearer token with every scope
 * @param documents folder that gets a folder of its own for the produced documents
 * @param clock names that folder and dates the policy
 * @param out one line per step
 */
public record Walk(
        URI assessment, URI inventory, URI document, String token, Path documents, Clock clock, PrintStream out) {
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /** Walks; false when a step did not go as it should, which the last line then says. */
    public boolean run() throws IOException {
        try {
            JsonNode sample = sample();
            Company company = new Company(new Api(inventory, token), sample, issuer(), out);
            company.register();
            company.describeRisks();
            Diagnosis diagnosis = new Diagnosis(new Api(assessment, token), sample, company, out);
            diagnosis.answer();
            diagnosis.complete();
            company.awaitRisks(diagnosis.id());
            ZonedDateTime now = ZonedDateTime.now(clock.withZone(ZoneId.of("Asia/Tokyo")));
            Path folder = Files.createDirectories(documents.resolve(FOLDER.format(now)));
            Papers papers = new Papers(new Api(document, token), sample, company, folder, out);
            papers.policy(now.toLocalDate());
            papers.report(diagnosis.id());
            out.println("Done. The documents are in " + folder);
            return true;
        } catch (WalkFailure | UncheckedIOException failed) {
            out.println("The walk stopped: " + failed.getMessage());
            return false;
        }
    }

    private static JsonNode sample() throws IOException {
        try (InputStream in = Walk.class.getResourceAsStream("/sample-company.json")) {
            return Api.JSON.readTree(in);
        }
    }

    /** People are tied to tokens by issuer and subject; the issuer stands in the token itself. */
    private String issuer() throws IOException {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Api.JSON
                .readTree(new String(claims, StandardCharsets.UTF_8))
                .get("iss")
                .asText();
    }

    /** Steps 1 and 3: the company in inventory-service, and what its assets risk. */
    static final class Company {
        private static final int POLLS = 100;
        private static final long POLL_MILLIS = 100;

        private final Api inventory;
        private final JsonNode sample;
        private final String issuer;
        private final PrintStream out;
        private final Map<String, String> units = new HashMap<>();
        private String id;

        Company(Api inventory, JsonNode sample, String issuer, PrintStream out) {
            this.inventory = inventory;
            this.sample = sample;
            this.issuer = issuer;
            this.out = out;
        }

        String id() {
            return id;
        }

        String unit(String name) {
            return units.get(name);
        }

        String subject(String name) {
            return issuer + "|" + name + "-" + id;
        }

        void register() throws IOException {
            id = inventory
                    .post("/v1/organizations", sample.get("organization"))
                    .get("id")
                    .asText();
            out.printf(
                    "%n1  %s (%s people) is registered: %s%n",
                    sample.at("/organization/name").asText(),
                    sample.at("/organization/employees").asText(),
                    id);
            for (JsonNode unit : sample.get("units")) {
                units.put(
                        unit.get("name").asText(),
                        inventory.post(path("units"), unit).get("id").asText());
            }
            int roles = 0;
            for (JsonNode person : sample.get("people")) {
                roles += enrol(person);
            }
            out.printf(
                    "   %d units, %d people, %d roles (表5・表6)%n",
                    units.size(), sample.get("people").size(), roles);
        }

        private int enrol(JsonNode person) throws IOException {
            ObjectNode request = Api.JSON.createObjectNode();
            request.put("name", person.get("name").asText());
            request.put("subject", subject(person.get("subject").asText()));
            if (person.has("unit")) {
                request.put("unit", units.get(person.get("unit").asText()));
            }
            String enrolled = inventory.post(path("people"), request).get("id").asText();
            for (JsonNode role : person.get("roles")) {
                ObjectNode assignment = Api.JSON.createObjectNode();
                assignment.put("person", enrolled).put("role", role.get("role").asText());
                if (role.has("unit")) {
                    assignment.put("unit", units.get(role.get("unit").asText()));
                }
                inventory.post(path("role-assignments"), assignment);
            }
            return person.get("roles").size();
        }

        void describeRisks() throws IOException {
            ObjectNode threats = Api.JSON.createObjectNode();
            sample.get("threats")
                    .properties()
                    .forEach(threat -> threats.withArray("threats")
                            .addObject()
                            .put("threat", threat.getKey())
                            .put("frequency", threat.getValue().intValue()));
            inventory.replace(
                    path("threat-status"),
                    threats,
                    inventory.get(path("threat-status")).etag());
            ObjectNode controls = Api.JSON.createObjectNode();
            sample.get("controls")
                    .properties()
                    .forEach(control -> controls.withArray("answers")
                            .addObject()
                            .put("check", control.getKey())
                            .put("answer", control.getValue().asText()));
            inventory.replace(
                    path("control-status"),
                    controls,
                    inventory.get(path("control-status")).etag());
            for (JsonNode asset : sample.get("assets")) {
                ObjectNode request = asset.deepCopy();
                request.put("ownerUnit", units.get(asset.get("ownerUnit").asText()));
                inventory.post(path("assets"), request);
            }
            out.printf(
                    "   %d threats (脅威の状況), %d checks (対策状況チェック), %d information assets (情報資産管理台帳)%n",
                    sample.get("threats").size(),
                    sample.get("controls").size(),
                    sample.get("assets").size());
        }

        /** The completed assessment arrives through Kafka; until then the risks still say why they are open. */
        void awaitRisks(String assessment) throws IOException {
            for (int poll = 0; poll < POLLS; poll++) {
                JsonNode risks =
                        inventory.get(path("risks") + "?limit=50").body().get("items");
                long told = count(risks, "causeReference", assessment);
                if (told > 0 && count(risks, "riskValue", null) == risks.size()) {
                    printRisks(risks);
                    return;
                }
                pause();
            }
            throw new WalkFailure("assessment.completed did not change the risks within " + POLLS * POLL_MILLIS / 1000
                    + " s; see the log of inventory-service.");
        }

        private static long count(JsonNode items, String field, String value) {
            long count = 0;
            for (JsonNode item : items) {
                if (item.has(field)
                        && (value == null || item.get(field).asText().equals(value))) {
                    count++;
                }
            }
            return count;
        }

        private void printRisks(JsonNode risks) throws IOException {
            Map<String, String> names = new HashMap<>();
            for (JsonNode asset :
                    inventory.get(path("assets") + "?limit=50").body().get("items")) {
                names.put(asset.get("id").asText(), asset.get("name").asText());
            }
            out.printf("%n3  assessment.completed has changed the controls; risk value = 重要度 × 被害発生可能性:%n");
            for (JsonNode risk : risks) {
                out.printf(
                        "   %s × %s = %s %-6s  %s%n",
                        risk.get("importance").asText(),
                        risk.get("likelihood").asText(),
                        risk.get("riskValue").asText(),
                        risk.get("level").asText(),
                        names.get(risk.get("id").asText()));
            }
        }

        private static void pause() {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new WalkFailure("interrupted");
            }
        }

        private String path(String collection) {
            return "/v1/organizations/" + id + "/" + collection;
        }
    }

    /** Step 4: the documents. */
    record Papers(Api service, JsonNode sample, Company company, Path folder, PrintStream out) {
        private static final String PDF = "application/pdf";
        private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

        void policy(LocalDate today) throws IOException {
            ObjectNode request = draft("basic-policy", "JA");
            ObjectNode fields = sample.get("policy").deepCopy();
            request.set("fields", fields.put("established", today.toString()));
            String id = service.post("/v1/documents", request).get("id").asText();
            service.post("/v1/documents/" + id + "/review", Map.of());
            approve(id);
            save(id, PDF, "情報セキュリティ基本方針.pdf");
            save(id, DOCX, "情報セキュリティ基本方針.docx");
        }

        /** The people and roles reach document-service through Kafka, too: the first try may come before them. */
        private void approve(String id) throws IOException {
            Map<String, String> owner = Map.of("Toride-Acting-Subject", company.subject("owner"));
            for (int attempt = 1; ; attempt++) {
                try {
                    service.post("/v1/documents/" + id + "/approval", owner);
                    out.printf("%n4  The owner (経営者) has approved the policy (基本方針)%n");
                    return;
                } catch (WalkFailure refused) {
                    if (attempt == Company.POLLS) {
                        throw refused;
                    }
                    Company.pause();
                }
            }
        }

        void report(String assessment) throws IOException {
            for (String language : new String[] {"JA", "EN"}) {
                ObjectNode request = draft("self-assessment-report", language);
                request.put("assessment", assessment);
                String id = service.post("/v1/documents", request).get("id").asText();
                save(id, PDF, "JA".equals(language) ? "自社診断結果報告書.pdf" : "self-assessment-report.pdf");
            }
        }

        private ObjectNode draft(String template, String language) {
            return Api.JSON
                    .createObjectNode()
                    .put("template", template)
                    .put("organization", company.id())
                    .put("language", language);
        }

        private void save(String id, String mediaType, String name) throws IOException {
            byte[] bytes = service.file("/v1/documents/" + id + "/content", mediaType);
            Files.write(folder.resolve(name), bytes);
            out.printf("   %s (%d kB)%n", name, bytes.length / 1000);
        }
    }
}
