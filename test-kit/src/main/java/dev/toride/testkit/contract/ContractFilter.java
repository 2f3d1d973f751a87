package dev.toride.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.callback.QuarkusTestAfterConstructCallback;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;

/**
 * Holds every answer that a test gets through rest-assured against the contract. Quarkus calls this for every test class, so
 * no test can forget it; a test that speaks HTTP by other means asks {@link #promise()} itself.
 */
public final class ContractFilter implements QuarkusTestAfterConstructCallback, Filter {
    private static Promise promise;

    @Override
    public void afterConstruct(Object test) {
        boolean hasContract = Files.exists(Contract.FOLDER.resolve("openapi.yaml"));
        if (hasContract && RestAssured.filters().stream().noneMatch(ContractFilter.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    /** Of the committed contract; where it is being rewritten, of what is served, which is what will be committed. */
    public static synchronized Promise promise() {
        if (promise == null) {
            try {
                JsonNode contract =
                        Contract.isUpdate() ? Contract.YAML.readTree(Contract.served()) : Contract.committed();
                promise = new Promise(contract);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return promise;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        byte[] body = response.asByteArray();
        promise()
                .requireKeptBy(new Promise.Answer(
                        request.getMethod(),
                        URI.create(request.getURI()).getRawPath(),
                        response.statusCode(),
                        response::header,
                        body == null ? new byte[0] : body));
        // The stream is read by now: the test gets one that can be read again.
        return new ResponseBuilder().clone(response).setBody(body).build();
    }
}
