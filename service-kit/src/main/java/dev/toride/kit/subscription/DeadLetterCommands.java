package dev.toride.kit.subscription;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The operator's commands, on the management port only: {@code POST /q/dead-letters/ID/replay} applies a kept event again
 * (harmless if it was applied meanwhile) and removes the letter, {@code DELETE /q/dead-letters/ID} discards it.
 */
@ApplicationScoped
class DeadLetterCommands {
    private final DeadLetters deadLetters;
    private final EventApplication application;

    @Inject
    DeadLetterCommands(DeadLetters deadLetters, EventApplication application) {
        this.deadLetters = deadLetters;
        this.application = application;
    }

    void register(@Observes ManagementInterface management) {
        management.router().post("/q/dead-letters/:id/replay").blockingHandler(this::replay);
        management.router().delete("/q/dead-letters/:id").blockingHandler(this::discard);
    }

    private void replay(RoutingContext request) {
        Optional<ConsumerRecord<String, byte[]>> letter = letter(request);
        if (letter.isEmpty()) {
            request.response().setStatusCode(404).end();
            return;
        }
        try {
            application.apply(letter.get());
            deadLetters.discard(id(request));
            request.response().setStatusCode(204).end();
        } catch (RuntimeException refused) {
            request.response()
                    .setStatusCode(409)
                    .end("still refused: " + refused.getClass().getSimpleName() + "\n");
        }
    }

    private void discard(RoutingContext request) {
        boolean known = letter(request).isPresent();
        if (known) {
            deadLetters.discard(id(request));
        }
        request.response().setStatusCode(known ? 204 : 404).end();
    }

    private Optional<ConsumerRecord<String, byte[]>> letter(RoutingContext request) {
        long id = id(request);
        return id < 0 ? Optional.empty() : deadLetters.find(id);
    }

    private static long id(RoutingContext request) {
        try {
            return Long.parseLong(request.pathParam("id"));
        } catch (NumberFormatException noId) {
            return -1;
        }
    }
}
