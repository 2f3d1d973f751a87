package dev.toride.inventory.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.inventory.risk.CompletedAssessment;
import dev.toride.kit.subscription.EventHandler;
import dev.toride.kit.subscription.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Consumes {@code assessment.completed}: a finished self-assessment answers the control checks. */
@ApplicationScoped
class AssessmentFacts implements EventHandler {
    private final ControlStatusService controls;

    @Inject
    AssessmentFacts(ControlStatusService controls) {
        this.controls = controls;
    }

    @Override
    public Set<String> topics() {
        return Set.of("toride.assessment.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.completed");
    }

    @Override
    public void handle(ReceivedEvent event) {
        JsonNode data = event.data();
        TreeMap<String, String> choices = new TreeMap<>();
        for (JsonNode answer : data.required("outcome").required("answers")) {
            choices.put(
                    answer.required("item").asText(), answer.required("choice").asText());
        }
        controls.learn(
                UUID.fromString(data.required("organization").asText()),
                data.required("questionnaire").asText(),
                new CompletedAssessment(
                        event.subject().toString(),
                        Instant.parse(data.required("completedAt").asText()),
                        choices));
    }
}
