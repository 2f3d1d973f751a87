package dev.toride.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.assessment.Companies;
import dev.toride.assessment.Samples;
import dev.toride.testkit.infrastructure.InfrastructureResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class ManyUnitsTest {
    private static final String TENANT = "many-units";

    @Inject
    Companies companies;

    private final Samples samples = new Samples(TENANT);

    @Test
    void takesTenThousandUnits() {
        UUID organization = companies.known(TENANT);
        companies.manyUnits(TENANT, organization, 10_000);
        String units = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"" + Companies.numbered(organization, i) + "\"")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();

        String assessment = "/v1/assessments/"
                + create("{\"organization\": \"" + organization
                                + "\", \"questionnaire\": \"ipa-sme-3.self-assessment\", \"units\": [" + units + "]}")
                        .extract()
                        .path("id");

        int seen = 0;
        String token = "";
        do {
            var page = samples.call()
                    .get(assessment + "/responses?limit=200&pageToken=" + token)
                    .then()
                    .statusCode(200)
                    .extract();
            seen += page.<List<?>>path("items").size();
            token = page.path("nextPageToken");
        } while (token != null);
        assertThat(seen).isEqualTo(10_000);
    }

    private ValidatableResponse create(String body) {
        return samples.call().body(body).post("/v1/assessments").then().statusCode(201);
    }
}
