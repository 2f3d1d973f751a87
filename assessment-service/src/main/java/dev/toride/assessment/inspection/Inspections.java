package dev.toride.assessment.inspection;

import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features tell and ask about inspections. Call inside a transaction. */
@ApplicationScoped
public class Inspections {
    private final InspectionRepository inspections;
    private final InspectionCheckRepository checks;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;

    @Inject
    Inspections(
            InspectionRepository inspections,
            InspectionCheckRepository checks,
            Visible visible,
            Caller caller,
            Outbox outbox) {
        this.inspections = inspections;
        this.checks = checks;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
    }

    /**
     * With all that tells of its units.
     *
     * @throws dev.toride.kit.problem.Problem 404 if there is none that the caller may see; 403 if the caller is limited to
     *     some units
     */
    public InspectionResponse require(UUID id) {
        Inspection inspection = visible.require(inspections.findById(id));
        visible.requireWholeOrganization();
        return InspectionResponse.of(inspection);
    }

    /** Empty if there is none that the caller may see. */
    public Optional<InspectionResponse> find(UUID id) {
        return Optional.ofNullable(inspections.findById(id))
                .filter(found -> caller.mayReach(found.organizationId))
                .map(InspectionResponse::of);
    }

    /** All checks, in the order they were planned; an inspection has a few hundred at most. */
    public List<InspectionCheckResponse> checks(UUID inspection) {
        return checks.ofInspection(inspection).stream()
                .map(InspectionCheckResponse::of)
                .toList();
    }

    /** The company's inspection of the same kind that was reported before this one. */
    public Optional<InspectionResponse> previous(InspectionResponse inspection) {
        return inspections
                .reportedBefore(inspection.organization(), inspection.kind(), inspection.reportedAt())
                .map(InspectionResponse::of);
    }

    /** Whether the company has reported an inspection that management has not evaluated yet. */
    public boolean awaitReview(UUID organization) {
        return inspections.awaitsReview(organization);
    }

    /** Management has evaluated a reported inspection; one that it evaluated before stays as it is. */
    public void review(UUID id, UUID review) {
        Inspection inspection = inspections.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (inspection.review(review)) {
            outbox.append(InspectionEvents.reviewed(inspection));
        }
    }
}
