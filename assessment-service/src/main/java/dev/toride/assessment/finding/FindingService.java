package dev.toride.assessment.finding;

import dev.toride.assessment.organization.DecidingRoles;
import dev.toride.assessment.organization.People;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Reading findings, and deciding to live with one. */
@ApplicationScoped
@Transactional
class FindingService {
    private final FindingRepository findings;
    private final People people;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    FindingService(
            FindingRepository findings, People people, Visible visible, Caller caller, Outbox outbox, Clock clock) {
        this.findings = findings;
        this.people = people;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<FindingResponse> list(FindingFilter filter, PageQuery page) {
        if (filter.organization() != null) {
            visible.requireOrganization(filter.organization());
        }
        return page.page(
                findings.page(filter, caller.organizations(), caller.units(), page.after(filter), page.fetch()),
                InspectionFinding::id,
                FindingResponse::of);
    }

    FindingResponse get(UUID id) {
        return FindingResponse.of(require(id, LockModeType.NONE));
    }

    FindingResponse accept(UUID id, FindingAcceptanceRequest request) {
        InspectionFinding finding = require(id, LockModeType.PESSIMISTIC_WRITE);
        People.Member decider = people.acting(finding.organizationId)
                .filter(person -> person.holdsOneOf(DecidingRoles.DECIDERS))
                .orElseThrow(FindingProblems.DECIDER_NEEDED::problem);
        finding.accept(decider.id(), request.reason(), clock.instant());
        outbox.append(FindingEvents.accepted(finding));
        return FindingResponse.of(finding);
    }

    private InspectionFinding require(UUID id, LockModeType lock) {
        InspectionFinding finding = visible.require(findings.findById(id, lock));
        visible.requireUnit(finding.unitId);
        return finding;
    }
}
