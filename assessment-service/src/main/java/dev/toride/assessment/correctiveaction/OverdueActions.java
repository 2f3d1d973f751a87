package dev.toride.assessment.correctiveaction;

import dev.toride.kit.due.DueHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Corrective actions whose last day is over. */
@ApplicationScoped
class OverdueActions implements DueHandler {
    static final String KIND = "corrective-action-overdue";

    private final CorrectiveActionService service;

    @Inject
    OverdueActions(CorrectiveActionService service) {
        this.service = service;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, Instant at) {
        service.fallOverdue(subject);
    }
}
