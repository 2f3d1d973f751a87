package dev.toride.system.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final List<String> SCOPES = List.of(
            "assessment:read",
            "assessment:write",
            "scoring:run",
            "questionnaire:write",
            "inventory:read",
            "inventory:write",
            "document:read",
            "document:write",
            "document:approve",
            "tenant:all",
            "act:for");

    private final JsonNode realm = ProjectFiles.json("deploy/keycloak/toride-realm.json");

    @Test
    void offersEveryScopeOfTheApiAndPutsItIntoTheToken() {
        for (String scope : SCOPES) {
            assertThat(one("clientScopes", "name", scope)
                            .at("/attributes/include.in.token.scope")
                            .asText())
                    .as(scope)
                    .isEqualTo("true");
        }
        assertThat(realm.get("clientScopes")).hasSize(SCOPES.size() + 1);
    }

    @Test
    void putsAudienceAndTenantIntoTheTokensOfEveryClient() {
        JsonNode mappers = one("clientScopes", "name", "toride").get("protocolMappers");
        assertThat(mappers.findValuesAsText("included.custom.audience")).containsExactly("toride");
        // Keycloak exchanges only tokens that are meant for the client that exchanges them.
        assertThat(mappers.findValuesAsText("included.client.audience"))
                .containsExactlyElementsOf(ProjectFiles.SERVICES);
        assertThat(mappers.findValuesAsText("claim.name")).containsExactly("tenant_id", "organization_ids", "unit_ids");
        assertThat(realm.get("clients"))
                .allSatisfy(client -> assertThat(ProjectFiles.texts(client.get("defaultClientScopes")))
                        .contains("toride"));
    }

    @Test
    void letsOnlyTheServicesExchangeTokensAndOnlyForReading() {
        for (JsonNode client : realm.get("clients")) {
            String id = client.get("clientId").asText();
            boolean service = ProjectFiles.SERVICES.contains(id);
            assertThat(client.at("/attributes/standard.token.exchange.enabled").asBoolean())
                    .as(id)
                    .isEqualTo(service);
            if (service) {
                assertThat(client.get("publicClient").asBoolean()).isFalse();
                assertThat(ProjectFiles.texts(client.get("defaultClientScopes")))
                        .containsExactly("toride", "assessment:read", "inventory:read", "document:read");
                assertThat(ProjectFiles.texts(client.get("optionalClientScopes")))
                        .containsExactly("tenant:all");
            }
        }
    }

    @Test
    void keepsMachineScopesFromPeople() {
        JsonNode portal = one("clients", "clientId", "portal-demo");
        assertThat(portal.get("publicClient").asBoolean()).isTrue();
        assertThat(portal.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(ProjectFiles.texts(portal.get("optionalClientScopes")))
                .doesNotContain("tenant:all", "act:for")
                .hasSize(SCOPES.size() - 2);
        assertThat(ProjectFiles.texts(one("clients", "clientId", "partner-demo").get("optionalClientScopes")))
                .containsExactlyInAnyOrderElementsOf(SCOPES);
        assertThat(realm.get("clients"))
                .allSatisfy(client -> assertThat(
                                client.get("directAccessGrantsEnabled").asBoolean())
                        .isFalse());
    }

    @Test
    void letsOnlyAdministratorsSetTenantAndOrganizations() throws JsonProcessingException {
        JsonNode profile = new ObjectMapper()
                .readTree(realm.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
        for (String attribute : List.of("tenant_id", "organization_ids", "unit_ids")) {
            JsonNode declared = find(profile.get("attributes"), "name", attribute);
            assertThat(ProjectFiles.texts(declared.at("/permissions/edit")))
                    .as(attribute)
                    .containsExactly("admin");
        }
    }

    @Test
    void givesEveryUserATenantAndNoSecretInClear() {
        assertThat(realm.get("users")).isNotEmpty().allSatisfy(user -> {
            assertThat(user.at("/attributes/tenant_id/0").asText()).isEqualTo("demo");
            user.path("credentials")
                    .forEach(credential ->
                            assertThat(credential.get("value").asText()).isEqualTo("${TORIDE_DEMO_USER_PASSWORD}"));
        });
        assertThat(realm.findValuesAsText("secret")).isNotEmpty().allMatch(secret -> secret.startsWith("${TORIDE_"));
    }

    @Test
    void findsEveryVariableItNamesInTheEnvironmentThatComposeSets() {
        Map<String, String> keycloak = new Compose().environment("keycloak");
        Matcher variable = Pattern.compile("\\$\\{(TORIDE_[A-Z_]+)").matcher(realm.toString());
        Set<String> named = variable.results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(keycloak.keySet())
                .filteredOn(name -> name.startsWith("TORIDE_"))
                .containsExactlyInAnyOrderElementsOf(named);
        for (String service : ProjectFiles.SERVICES) {
            String secret = one("clients", "clientId", service).get("secret").asText();
            assertThat(new Compose().environment(service))
                    .containsEntry("TORIDE_OIDC_CLIENT_SECRET", keycloak.get(secret.substring(2, secret.length() - 1)));
        }
    }

    private JsonNode one(String list, String key, String value) {
        return find(realm.get(list), key, value);
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        for (JsonNode element : list) {
            if (element.path(key).asText().equals(value)) {
                return element;
            }
        }
        throw new AssertionError("no " + key + " " + value);
    }
}
