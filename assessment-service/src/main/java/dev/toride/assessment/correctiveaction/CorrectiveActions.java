package dev.toride.assessment.correctiveaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What other features ask about corrective actions. Call inside a transaction. */
@ApplicationScoped
public class CorrectiveActions {
    private final CorrectiveActionRepository actions;

    @Inject
    CorrectiveActions(CorrectiveActionRepository actions) {
        this.actions = actions;
    }

    /** How many actions are in one state. */
    public record Count(CorrectiveActionState state, boolean overdue, long actions) {}

    /** In the order they were planned. */
    public List<CorrectiveActionResponse> ofInspection(UUID inspection, int limit) {
        return actions.ofInspection(inspection, limit).stream()
                .map(CorrectiveActionResponse::of)
                .toList();
    }

    public List<Count> counts(UUID organization) {
        return actions.counts(organization);
    }
}
