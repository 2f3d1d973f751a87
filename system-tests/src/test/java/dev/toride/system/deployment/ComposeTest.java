package dev.toride.system.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeTest {
    private final Compose compose = new Compose();
    private final List<String> parts = ProjectFiles.names(compose.services());

    @Test
    void hasExactlyThePartsOfTheArchitecture() {
        assertThat(parts)
                .containsExactlyInAnyOrder(
                        "postgres",
                        "kafka",
                        "kafka-topics",
                        "keycloak",
                        "assessment-service",
                        "inventory-service",
                        "document-service",
                        "gateway");
    }

    @Test
    void spellsEveryKeyAsComposeKnowsIt() {
        Set<String> known = Set.of(
                "image",
                "user",
                "read_only",
                "tmpfs",
                "shm_size",
                "environment",
                "volumes",
                "healthcheck",
                "deploy",
                "entrypoint");
        Set<String> alsoKnown = Set.of(
                "command",
                "restart",
                "depends_on",
                "ports",
                "networks",
                "cap_drop",
                "security_opt",
                "stop_grace_period");
        Set<String> health = Set.of("test", "interval", "timeout", "retries", "start_period", "start_interval");
        for (String part : parts) {
            assertThat(ProjectFiles.names(compose.service(part)))
                    .as(part)
                    .allMatch(key -> known.contains(key) || alsoKnown.contains(key));
            assertThat(ProjectFiles.names(compose.service(part).path("healthcheck")))
                    .as(part)
                    .isSubsetOf(health);
        }
    }

    @Test
    void takesEveryImageFromAVariableWhoseDefaultNamesNoRegistry() {
        for (String part : parts) {
            String image = compose.service(part).get("image").asText();
            Matcher variable = Compose.VARIABLE.matcher(image);
            assertThat(variable.matches()).as(image).isTrue();
            assertThat(variable.group(1)).matches("TORIDE_[A-Z]+_IMAGE");
            // A first part with a dot or a colon would be a host.
            assertThat(variable.group(3)).matches("([a-z0-9-]+/)?[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9.-]*");
        }
    }

    @Test
    void waitsForHealthOfEveryPartThatStaysAndForTheEndOfTheOneThatDoesNot() {
        for (String part : parts) {
            compose.service(part).path("depends_on").fields().forEachRemaining(needed -> {
                boolean ends = needed.getKey().equals("kafka-topics");
                assertThat(needed.getValue().get("condition").asText())
                        .as(part + " needs " + needed.getKey())
                        .isEqualTo(ends ? "service_completed_successfully" : "service_healthy");
            });
            assertThat(compose.service(part).has("healthcheck")).as(part).isEqualTo(!part.equals("kafka-topics"));
        }
        for (String service : ProjectFiles.SERVICES) {
            assertThat(ProjectFiles.names(compose.service(service).get("depends_on")))
                    .containsExactlyInAnyOrder("postgres", "kafka-topics", "keycloak");
        }
        assertThat(ProjectFiles.names(compose.service("gateway").get("depends_on")))
                .containsExactlyInAnyOrderElementsOf(ProjectFiles.SERVICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-service", "inventory-service", "document-service"})
    void setsEveryVariableThatAServiceNeedsAndNoneThatItDoesNotRead(String service) {
        ServiceVariables read = ServiceVariables.of(service);

        Set<String> set = compose.environment(service).keySet();

        assertThat(read.required()).isNotEmpty();
        assertThat(set).containsAll(read.required()).isSubsetOf(read.known());
    }

    @ParameterizedTest
    @CsvSource({"assessment, 8081, 9081", "inventory, 8082, 9082", "document, 8083, 9083"})
    void givesEachServiceItsPortsDatabaseAndClient(String name, String http, String management) {
        String service = name + "-service";
        Map<String, String> set = compose.environment(service);

        assertThat(set)
                .containsEntry("TORIDE_HTTP_PORT", http)
                .containsEntry("TORIDE_MANAGEMENT_PORT", management)
                .containsEntry("TORIDE_DATABASE_URL", "jdbc:postgresql://postgres:5432/" + name)
                .containsEntry("TORIDE_OIDC_CLIENT_ID", service);
        for (String role : List.of("OWNER", "SERVICE", "SYSTEM")) {
            assertThat(set)
                    .containsEntry("TORIDE_DATABASE_" + role + "_USERNAME", name + "_" + role.toLowerCase(Locale.ROOT));
            assertThat(compose.environment("postgres"))
                    .containsEntry(
                            "TORIDE_" + name.toUpperCase(Locale.ROOT) + "_" + role + "_PASSWORD",
                            set.get("TORIDE_DATABASE_" + role + "_PASSWORD"));
        }
        assertThat(compose.service(service).at("/healthcheck/test/3").asText())
                .contains("/dev/tcp/127.0.0.1/" + management + " ", "GET /q/health/ready HTTP/1.0");
        assertThat(ProjectFiles.text("deploy/gateway/upstreams.conf")).contains("server " + service + ":" + http + ";");
    }

    @Test
    void tellsServicesTheAddressOfTheirPeersAsTheyListen() {
        for (String service : ProjectFiles.SERVICES) {
            Map<String, String> set = compose.environment(service);
            for (String peer : ProjectFiles.SERVICES) {
                String variable = "TORIDE_" + peer.replace("-service", "").toUpperCase(Locale.ROOT) + "_URL";
                if (set.containsKey(variable)) {
                    String port = compose.environment(peer).get("TORIDE_HTTP_PORT");
                    assertThat(set).containsEntry(variable, "http://" + peer + ":" + port);
                }
            }
        }
    }

    @Test
    void namesTheIssuerAsKeycloakNamesItself() {
        Map<String, String> keycloak = compose.environment("keycloak");
        String host = keycloak.get("KC_HOSTNAME");

        assertThat(host).endsWith(":" + keycloak.get("KC_HTTP_PORT"));
        assertThat(ProjectFiles.texts(compose.service("keycloak").at("/networks/default/aliases")))
                .contains(URI.create(host).getHost());
        for (String service : ProjectFiles.SERVICES) {
            assertThat(compose.environment(service)).containsEntry("TORIDE_OIDC_ISSUER", host + "/realms/toride");
        }
    }

    @Test
    void givesDevelopmentValuesForEverySecretInTheExampleOnly() {
        Set<String> asked = new HashSet<>();
        Matcher variable = Compose.VARIABLE.matcher(ProjectFiles.text("docker-compose.yml"));
        while (variable.find()) {
            boolean secret =
                    variable.group(1).endsWith("_PASSWORD") || variable.group(1).endsWith("_SECRET");
            assertThat(variable.group(2)).as(variable.group()).isEqualTo(secret ? ":?" : ":-");
            if (secret) {
                asked.add(variable.group(1));
            }
        }

        assertThat(compose.example.keySet()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(compose.example.values()).allMatch(value -> value.startsWith("development-only"));
    }

    @Test
    void confinesEveryPart() {
        for (String part : parts) {
            JsonNode service = compose.service(part);
            assertThat(ProjectFiles.texts(service.path("cap_drop"))).as(part).containsExactly("ALL");
            assertThat(ProjectFiles.texts(service.path("security_opt")))
                    .as(part)
                    .containsExactly("no-new-privileges:true");
            assertThat(service.path("user").asText()).as(part).matches("[1-9][0-9]*:[1-9][0-9]*");
            assertThat(service.at("/deploy/resources/limits/memory").asText())
                    .as(part)
                    .isNotEmpty();
            assertThat(service.at("/deploy/resources/limits/pids").asInt())
                    .as(part)
                    .isPositive();
        }
        for (String part :
                List.of("postgres", "assessment-service", "inventory-service", "document-service", "gateway")) {
            assertThat(compose.service(part).path("read_only").asBoolean())
                    .as(part)
                    .isTrue();
        }
    }

    @Test
    void publishesOnlyTheGatewayAndTheIssuerAndOnlyOnThisMachine() {
        List<String> published = new ArrayList<>();
        for (String part : parts) {
            for (String port : ProjectFiles.texts(compose.service(part).path("ports"))) {
                published.add(part + " " + compose.filledIn(port));
            }
        }

        assertThat(published).containsExactlyInAnyOrder("gateway 127.0.0.1:8080:8080", "keycloak 127.0.0.1:8180:8180");
    }

    @Test
    void mountsOnlyFilesThatExistAndOnlyForReading() {
        Set<String> volumes = Set.copyOf(ProjectFiles.names(compose.document.get("volumes")));
        for (String part : parts) {
            for (String mount : ProjectFiles.texts(compose.service(part).path("volumes"))) {
                List<String> fields = List.of(mount.split(":", -1));
                if (!volumes.contains(fields.getFirst())) {
                    Path source = ProjectFiles.file(fields.getFirst());
                    assertThat(Files.exists(source)).as(mount).isTrue();
                    assertThat(fields.getLast()).as(mount).isEqualTo("ro");
                }
            }
        }
    }
}
