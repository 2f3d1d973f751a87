package dev.toride.inventory.organization;

import static dev.toride.inventory.Json.expectParameterProblem;
import static dev.toride.inventory.Json.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.inventory.Company;
import dev.toride.inventory.Json;
import dev.toride.inventory.Parallel;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Idempotency-Key promises, on the operation that has the most to lose: a company registered twice. */
@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class IdempotentRegistrationTest {
    private final String tenant = Company.freshTenant();
    private final String token = Tokens.forTenant(tenant).token();

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        Response first = register("k-1", "{\"name\": \"みほん\", \"employees\": 3}");
        Response again = register("k-1", "{\"employees\": 3, \"name\": \"みほん\"}");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo("\"0\"");
        assertThat(Json.of(again)).isEqualTo(Json.of(first));
        assertThat(companies()).hasSize(1);
    }

    @Test
    void answersAsTheFirstTimeEvenAfterAChange() {
        Response first = register("k-1", "{\"name\": \"みほん\"}");
        Company company = new Company(tenant, token, first.path("id"));
        company.change("", "{\"name\": \"改名しました\"}");

        Response again = register("k-1", "{\"name\": \"みほん\"}");

        assertThat(Json.of(again)).isEqualTo(Json.of(first));
        assertThat(company.read("").path("name").asText()).isEqualTo("改名しました");
    }

    @Test
    void registersOneCompanyFor50RequestsAtOnce() throws Exception {
        List<Response> answers = Parallel.requests(50, i -> register("k-1", "{\"name\": \"みほん\"}"));

        assertThat(Parallel.count(answers, 201)).isEqualTo(50);
        Set<JsonNode> different = new HashSet<>();
        answers.forEach(answer -> different.add(Json.of(answer)));
        assertThat(different).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
        assertThat(companies()).hasSize(1);
    }

    @Test
    void refusesAKeyThatBelongsToAnotherRequest() {
        register("k-1", "{\"name\": \"みほん\"}");

        expectProblem(register("k-1", "{\"name\": \"みほん二号\"}"), 422, "idempotency-key-reused");

        assertThat(companies()).hasSize(1);
    }

    @Test
    void letsAFailedRequestBeTriedAgainWithItsKey() {
        Company holder = Company.registered(tenant, "{\"name\": \"先客\", \"externalId\": \"a-1\"}");
        String wanted = "{\"name\": \"みほん\", \"externalId\": \"a-1\"}";
        expectProblem(register("k-1", wanted), 409, "organization-external-id-taken", "/externalId");
        expectProblem(register("k-2", "{\"name\": \"\"}"), 400, "invalid-request", "/name");
        holder.change("", "{\"name\": \"先客\"}");

        Response again = register("k-1", wanted);
        Response mended = register("k-2", "{\"name\": \"直しました\"}");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isNull();
        assertThat(mended.statusCode()).isEqualTo(201);
        assertThat(companies()).hasSize(3);
    }

    @Test
    void keepsTheKeysOfTwoPeopleAtOneClientApart() {
        Response mine = register("k-1", "{\"name\": \"みほん\"}");
        String colleague = Tokens.forTenant(tenant).subject("colleague").token();

        Response theirs = Company.call(colleague)
                .header("Idempotency-Key", "k-1")
                .body("{\"name\": \"みほん\"}")
                .post("/v1/organizations");

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.header("Idempotency-Replayed")).isNull();
        assertThat(theirs.<String>path("id")).isNotEqualTo(mine.path("id"));
    }

    @Test
    void keepsTheKeysOfTwoPeopleApartForWhomAMachineActs() {
        Set<String> registered = new HashSet<>();
        for (String person : List.of("https://issuer.example|a", "https://issuer.example|b")) {
            registered.add(Company.call(token)
                    .header("Idempotency-Key", "k-1")
                    .header("Toride-Acting-Subject", person)
                    .body("{\"name\": \"みほん\"}")
                    .post("/v1/organizations")
                    .path("id"));
        }

        assertThat(registered).hasSize(2).doesNotContainNull();
    }

    @Test
    void keepsTheKeysOfTwoCompaniesAndTwoTenantsApart() {
        Company one = Company.registered(tenant);
        Company two = Company.registered(tenant);
        Company stranger = Company.registered();
        Set<String> units = new HashSet<>();
        for (Company company : List.of(one, two, stranger)) {
            units.add(company.call()
                    .header("Idempotency-Key", "k-1")
                    .body("{\"name\": \"製造部\", \"kind\": \"DEPARTMENT\"}")
                    .post(company.path("/units"))
                    .path("id"));
        }

        assertThat(units).hasSize(3).doesNotContainNull();
    }

    @Test
    void refusesAKeyThatIsNone() {
        for (String bad : List.of("two words", "x".repeat(256))) {
            expectParameterProblem(
                    register(bad, "{\"name\": \"みほん\"}"), "Idempotency-Key", "idempotency-key-malformed");
        }
        assertThat(companies()).isEmpty();
    }

    private Response register(String key, String body) {
        return Company.call(token).header("Idempotency-Key", key).body(body).post("/v1/organizations");
    }

    private List<String> companies() {
        return Json.texts(Json.of(Company.call(token).get("/v1/organizations")).path("items"), "id");
    }
}
