package dev.toride.kit.subscription;

import java.util.Set;

/**
 * What a feature does with facts of another service. Called inside a transaction in which the tenant is set; an event is
 * handled once, but older events may follow newer ones after a replay, so look at {@link ReceivedEvent#sequence()}.
 */
public interface EventHandler {
    /** Topics this handler needs. */
    Set<String> topics();

    /** CloudEvents types this handler understands; others on its topics are passed over. */
    Set<String> types();

    /** @throws RuntimeException to refuse: tried again a few times, then kept as a dead letter */
    void handle(ReceivedEvent event);
}
