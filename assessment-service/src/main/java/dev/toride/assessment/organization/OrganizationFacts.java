package dev.toride.assessment.organization;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.kit.subscription.EventHandler;
import dev.toride.kit.subscription.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Consumes {@code toride.organization.v1}: newest wins. */
@ApplicationScoped
class OrganizationFacts implements EventHandler {
    private final Organizations organizations;

    /** What this service needs of a company. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Profile(String edition, String industry, Integer employees) {}

    @Inject
    OrganizationFacts(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public Set<String> topics() {
        return Set.of("toride.organization.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of("organization.registered", "organization.revised", "unit.opened", "unit.revised", "unit.closed");
    }

    @Override
    public void handle(ReceivedEvent event) {
        JsonNode data = event.data();
        if (event.type().startsWith("organization.")) {
            Profile profile = new Profile(
                    data.required("edition").asText(),
                    data.path("industry").textValue(),
                    data.hasNonNull("employees") ? data.get("employees").intValue() : null);
            organizations.learn(event.subject(), event.sequence(), profile);
        } else {
            UUID organization = UUID.fromString(data.required("organization").asText());
            organizations.learnUnit(
                    event.subject(), event.sequence(), organization, "unit.closed".equals(event.type()));
        }
    }
}
