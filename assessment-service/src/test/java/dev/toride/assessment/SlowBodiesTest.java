package dev.toride.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toride.testkit.infrastructure.InfrastructureResource;
import dev.toride.testkit.infrastructure.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(InfrastructureResource.class)
class SlowBodiesTest {
    private static final String TENANT = "slow-bodies";
    /** More than there are worker threads. */
    private static final int CLIENTS = 250;
    /** Less than the time after which slow bodies are cut off. */
    private static final Duration PROMPTLY = Duration.ofSeconds(10);

    @Inject
    Companies companies;

    @Test
    void clientsThatHoldTheirBodiesBackTakeNoWorkerAway() throws IOException {
        UUID organization = companies.known(TENANT);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                slow.add(beginBody());
            }

            long begin = System.nanoTime();
            new Samples(TENANT)
                    .call()
                    .body(Samples.complete(organization, "DONE"))
                    .post("/v1/assessments")
                    .then()
                    .statusCode(201);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PROMPTLY);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** Promises a hundred bytes and sends one. */
    private static Socket beginBody() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        String head = "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.forTenant(TENANT).token()
                + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
