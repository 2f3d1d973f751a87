package dev.toride.assessment.correctiveaction;

import dev.toride.assessment.evidence.EvidenceLink;
import dev.toride.kit.precondition.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A corrective action as it is read. */
@Schema(name = "CorrectiveAction", description = "What is done about a finding (是正処置).")
public record CorrectiveActionResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) UUID organization,
        @Schema(required = true) UUID inspection,
        @Schema(required = true) UUID finding,

        @Schema(required = true, description = "The organization's own id stands for the company as a whole.")
        UUID unit,

        @Nullable @Schema(description = "The action that did not help, which this one follows.")
        UUID predecessor,

        @Nullable @Schema(description = "What is done instead, because this one did not help.")
        UUID successor,

        @Schema(required = true) String what,

        @Schema(required = true, description = "The person who sees to it.")
        UUID owner,

        @Schema(required = true, description = "The last day, in the organization's time zone.")
        LocalDate dueOn,

        @Schema(required = true) CorrectiveActionState state,

        @Schema(required = true, description = "Open, although its last day is over.")
        boolean overdue,

        @Schema(required = true) Instant plannedAt,
        @Nullable Instant completedAt,

        @Nullable @Schema(description = "Whether it was done after its last day.")
        Boolean late,

        @Nullable String completionNote,
        @Schema(required = true) List<EvidenceLink> evidence,
        @Nullable Instant effectCheckedAt,

        @Nullable @Schema(description = "The person who checked the effect.")
        UUID effectCheckedBy,

        @Nullable @Schema(description = "Reference of somebody outside who checked the effect.")
        String externalChecker,

        @Nullable String effectNote,
        @Nullable String withdrawalReason)
        implements Versioned {
    static CorrectiveActionResponse of(CorrectiveAction action) {
        return new CorrectiveActionResponse(
                action.id(),
                action.version(),
                action.organizationId,
                action.inspectionId,
                action.findingId,
                action.unitId,
                action.predecessorId,
                action.successorId,
                action.what,
                action.ownerId,
                action.dueOn,
                action.state,
                action.overdue,
                action.plannedAt,
                action.completedAt,
                action.late,
                action.completionNote,
                action.evidence,
                action.effectCheckedAt,
                action.effectCheckedBy,
                action.externalChecker,
                action.effectNote,
                action.withdrawalReason);
    }
}
