package dev.toride.assessment.finding;

import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other features tell and ask about findings. Call inside a transaction. */
@ApplicationScoped
public class InspectionFindings {
    private final FindingRepository findings;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    InspectionFindings(FindingRepository findings, Caller caller, Outbox outbox, Clock clock) {
        this.findings = findings;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The check that a finding comes from. */
    public record Origin(UUID organization, UUID inspection, UUID check, UUID unit) {}

    /** How many findings of one grade are in one state. */
    public record Count(FindingGrade grade, FindingState state, long findings) {}

    /** Raises the finding of a check, or says again what was found. */
    public void raise(Origin origin, FindingGrade grade, FindingRequest request) {
        Optional<InspectionFinding> known = findings.ofCheck(origin.check());
        if (known.isPresent()) {
            known.get().revise(grade, request);
            outbox.append(FindingEvents.revised(known.get()));
            return;
        }
        InspectionFinding finding = InspectionFinding.raise(origin, grade, request, clock.instant());
        findings.persist(finding);
        outbox.append(FindingEvents.raised(finding));
    }

    /**
     * The check turned out well after all; it does not matter whether there was a finding.
     *
     * @throws dev.toride.kit.problem.Problem 409 if it is being corrected or was
     */
    public void withdraw(UUID check) {
        findings.ofCheck(check)
                .filter(finding -> finding.state != FindingState.WITHDRAWN)
                .ifPresent(finding -> {
                    finding.withdraw(clock.instant());
                    outbox.append(FindingEvents.withdrawn(finding));
                });
    }

    /** Locks a finding until the transaction ends; empty if there is none that the caller may see. */
    public Optional<FindingResponse> hold(UUID finding) {
        return Optional.ofNullable(findings.findById(finding, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> caller.mayReach(found.organizationId))
                .filter(found ->
                        caller.units().map(mine -> mine.contains(found.unitId)).orElse(true))
                .map(FindingResponse::of);
    }

    /** Moves a finding that is held to where its corrective actions have brought it. */
    public void follow(UUID id, FindingState next) {
        InspectionFinding finding = findings.findById(id);
        if (finding.follow(next, clock.instant())) {
            outbox.append(FindingEvents.followed(finding));
        }
    }

    /** How many findings of an inspection are neither resolved, accepted nor withdrawn. */
    public long unsettled(UUID inspection) {
        return findings.unsettled(inspection);
    }

    /** The findings of an inspection but the withdrawn ones, in the order they were raised; one per check at most. */
    public List<FindingResponse> of(UUID inspection) {
        return findings.standing(inspection).stream().map(FindingResponse::of).toList();
    }

    public List<Count> counts(UUID organization) {
        return findings.counts(organization);
    }
}
