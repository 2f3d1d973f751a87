package dev.toride.inventory.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.kit.subscription.EventHandler;
import dev.toride.kit.subscription.ReceivedEvent;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Consumes {@code toride.measure.v1}: a finished improvement measure moves the control checks that its item speaks to. Every
 * event of a measure is read, because a compacted topic may have kept any of them as the last.
 */
@ApplicationScoped
class MeasureFacts implements EventHandler {
    private static final String COMPLETED = "COMPLETED";

    private final ControlStatusService controls;

    /** What this service needs of a measure that aims at an item. */
    record State(
            UUID organization,
            String questionnaire,
            String item,
            String choice,
            @Nullable Instant completedAt) {}

    @Inject
    MeasureFacts(ControlStatusService controls) {
        this.controls = controls;
    }

    @Override
    public Set<String> topics() {
        return Set.of("toride.measure.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "measure.proposed",
                "measure.adopted",
                "measure.adapted",
                "measure.declined",
                "measure.resumed",
                "measure.revised",
                "measure.completed",
                "measure.overdue");
    }

    @Override
    public void handle(ReceivedEvent event) {
        JsonNode data = event.data();
        if (!data.hasNonNull("aim")) {
            // It improves something that no check speaks of.
            return;
        }
        JsonNode aim = data.get("aim");
        boolean completed = data.required("state").asText().equals(COMPLETED);
        controls.learn(
                event.subject(),
                event.sequence(),
                new State(
                        UUID.fromString(data.required("organization").asText()),
                        aim.required("questionnaire").asText(),
                        aim.required("item").asText(),
                        aim.required("to").asText(),
                        completed ? Instant.parse(data.required("completedAt").asText()) : null));
    }
}
