package dev.toride.assessment.declaration;

import dev.toride.kit.outbox.OutboxEvent;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Facts about declarations; the reason of a withdrawal stays here, because free text may name people. */
final class DeclarationEvents {
    private static final String TOPIC = "toride.assessment.v1";

    /** Full state, without the reason. */
    record State(
            UUID declaration,
            UUID organization,
            String edition,
            String star,
            DeclarationState state,
            LocalDate declaredOn,
            @Nullable String declarationId,
            boolean ready,
            List<String> missing,
            UUID declaredBy,
            Instant recordedAt,
            @Nullable Instant withdrawnAt) {}

    private DeclarationEvents() {}

    static OutboxEvent declared(SecurityActionDeclaration declaration) {
        return event("security-action.declared", declaration);
    }

    static OutboxEvent revised(SecurityActionDeclaration declaration) {
        return event("security-action.revised", declaration);
    }

    static OutboxEvent withdrawn(SecurityActionDeclaration declaration) {
        return event("security-action.withdrawn", declaration);
    }

    private static OutboxEvent event(String type, SecurityActionDeclaration declaration) {
        State state = new State(
                declaration.id(),
                declaration.organizationId,
                declaration.edition,
                declaration.star,
                declaration.state,
                declaration.declaredOn,
                declaration.number,
                declaration.readiness.ready(),
                declaration.readiness.missing().stream()
                        .map(StarReadiness.Judged::criterion)
                        .toList(),
                declaration.recordedBy,
                declaration.recordedAt,
                declaration.withdrawnAt);
        return OutboxEvent.changed(TOPIC, type, declaration, state);
    }
}
