package dev.toride.testkit.isolation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.testkit.contract.Contract;
import dev.toride.testkit.contract.Contract.Operation;
import dev.toride.testkit.infrastructure.Tokens;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A service's {@code WallTest} implements this: the operations come from the committed contract, the service supplies things
 * of one organization and bodies. An operation with an id that has no fixture fails the test.
 */
public interface Walls {
    List<String> ORDER = List.of("GET", "PUT", "POST", "DELETE");

    /** Path parameters that name something which every tenant sees, or a part of what an id before them names. */
    String SHARED = "(edition|questionnaire|questionnaireVersion|template|item)}";

    /** Makes things of tenant {@code walls} and answers what is needed to call every operation on them. */
    Fixture fixture();

    /**
     * @param organization whose things these are
     * @param parameters value of each path parameter by its name in the contract
     * @param bodies valid body by operation id, for operations that take one
     * @param watched paths whose representation must be the same after all attempts
     */
    record Fixture(
            UUID organization, Map<String, String> parameters, Map<String, String> bodies, List<String> watched) {}

    @Test
    default void nobodyElseSeesOrChangesAnything() throws IOException {
        Fixture fixture = fixture();
        String owner = Tokens.forTenant("walls").token();
        String foreignTenant = Tokens.forTenant("somebody-else").token();
        String otherCompany =
                Tokens.forTenant("walls").organizations(UUID.randomUUID()).token();
        List<String> before = read(fixture, owner);
        StringBuilder wrong = new StringBuilder();
        for (Operation operation : withIds()) {
            for (String token : new String[] {foreignTenant, otherCompany}) {
                Response response = call(operation, fixture, token);
                if (response.statusCode() != 404 || !response.asString().contains("\"not-found\"")) {
                    wrong.append(operation.id())
                            .append(": ")
                            .append(response.statusCode())
                            .append(' ')
                            .append(response.asString())
                            .append('\n');
                }
            }
        }
        assertThat(wrong.toString()).isEmpty();
        assertThat(read(fixture, owner)).isEqualTo(before);
    }

    @Test
    default void everyOperationNeedsATokenAndItsScope() throws IOException {
        Fixture fixture = fixture();
        StringBuilder wrong = new StringBuilder();
        for (Operation operation : Contract.operations(Contract.committed())) {
            if (operation.scope().isEmpty()) {
                continue;
            }
            String others = others(operation.scope());
            int without = call(operation, fixture, null).statusCode();
            int lacking = call(
                            operation,
                            fixture,
                            Tokens.forTenant("walls").scopes(others.split(" ")).token())
                    .statusCode();
            if (without != 401 || lacking != 403) {
                wrong.append(operation.id())
                        .append(": ")
                        .append(without)
                        .append(' ')
                        .append(lacking)
                        .append('\n');
            }
        }
        assertThat(wrong.toString()).isEmpty();
    }

    /** Walls that let nobody through prove nothing; and each answer is held against the contract on its way. */
    @Test
    default void ownerPassesEveryWall() throws IOException {
        Fixture fixture = fixture();
        String owner =
                Tokens.forTenant("walls").organizations(fixture.organization()).token();
        StringBuilder wrong = new StringBuilder();
        List<Operation> readsFirst = Contract.operations(Contract.committed()).stream()
                .filter(operation -> !operation.scope().isEmpty())
                .sorted(Comparator.comparingInt(operation -> ORDER.indexOf(operation.method())))
                .toList();
        for (Operation operation : readsFirst) {
            // What the state of a thing or the person who acts does not allow is told as such, not as missing.
            int status = call(operation, fixture, owner).statusCode();
            boolean gone = status == 404 && operation.method().equals("DELETE");
            if (status == 401 || status == 404 && !gone || status >= 500) {
                wrong.append(operation.id()).append(": ").append(status).append('\n');
            }
        }
        assertThat(wrong.toString()).isEmpty();
    }

    private static String others(String scope) {
        return List.of(
                        "assessment:read",
                        "assessment:write",
                        "scoring:run",
                        "questionnaire:write",
                        "inventory:read",
                        "inventory:write",
                        "document:read",
                        "document:write",
                        "document:approve",
                        "tenant:all")
                .stream()
                .filter(name -> !name.equals(scope))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    private static List<Operation> withIds() throws IOException {
        return Contract.operations(Contract.committed()).stream()
                .filter(operation -> operation.path().matches("/v1/.*\\{(?!" + SHARED + ")[a-zA-Z]+}.*"))
                .toList();
    }

    private static List<String> read(Fixture fixture, String owner) {
        List<String> bodies = new ArrayList<>();
        for (String path : fixture.watched()) {
            bodies.add(given().auth()
                    .oauth2(owner)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        return bodies;
    }

    private static Response call(Operation operation, Fixture fixture, String token) {
        String path = operation.path();
        for (Map.Entry<String, String> parameter : fixture.parameters().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        assertThat(path).as("no fixture for a parameter of " + operation.id()).doesNotContain("{");
        var request = given().urlEncodingEnabled(false).header("If-Match", "*");
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (operation.node().has("requestBody")) {
            String body = fixture.bodies().get(operation.id());
            assertThat(body).as("no fixture for the body of " + operation.id()).isNotNull();
            String mediaType =
                    operation.node().at("/requestBody/content").fieldNames().next();
            request.contentType(mediaType).body(body.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method(), path);
    }
}
