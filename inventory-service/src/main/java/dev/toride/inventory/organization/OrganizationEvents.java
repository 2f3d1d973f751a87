package dev.toride.inventory.organization;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.util.UUID;

/** Facts about companies. They carry ids and what other services compute with, no names. */
final class OrganizationEvents {
    static final String TOPIC = "toride.organization.v1";

    /** Full state, for other services. */
    record State(
            UUID organization,
            @Nullable String industry,
            @Nullable Integer employees,
            String timeZone,
            String edition) {}

    private OrganizationEvents() {}

    static OutboxEvent registered(Organization organization) {
        return event("organization.registered", organization);
    }

    static OutboxEvent revised(Organization organization) {
        return event("organization.revised", organization);
    }

    private static OutboxEvent event(String type, Organization organization) {
        return OutboxEvent.changed(
                TOPIC,
                type,
                organization,
                new State(
                        organization.id(),
                        organization.industry,
                        organization.employees,
                        organization.timeZone,
                        organization.edition));
    }
}
