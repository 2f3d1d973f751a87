package dev.toride.assessment.correctiveaction;

import dev.toride.assessment.finding.FindingResponse;
import dev.toride.assessment.finding.InspectionFindings;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.organization.People;
import dev.toride.kit.due.DueDates;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The life of a corrective action; each step moves its finding along in the same transaction. */
@ApplicationScoped
@Transactional
class CorrectiveActionService {
    private final CorrectiveActionRepository actions;
    private final InspectionFindings findings;
    private final Organizations organizations;
    private final People people;
    private final Visible visible;
    private final Caller caller;
    private final DueDates dueDates;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    CorrectiveActionService(
            CorrectiveActionRepository actions,
            InspectionFindings findings,
            Organizations organizations,
            People people,
            Visible visible,
            Caller caller,
            DueDates dueDates,
            Outbox outbox,
            Clock clock) {
        this.actions = actions;
        this.findings = findings;
        this.organizations = organizations;
        this.people = people;
        this.visible = visible;
        this.caller = caller;
        this.dueDates = dueDates;
        this.outbox = outbox;
        this.clock = clock;
    }

    CorrectiveActionResponse plan(CorrectiveActionRequest request) {
        FindingResponse finding = findings.hold(request.finding())
                .orElseThrow(() -> CorrectiveActionProblems.UNKNOWN_FINDING.at("/finding"));
        if (!finding.state().isCorrectable()) {
            throw CorrectiveActionProblems.FINDING_SETTLED.problem();
        }
        CorrectiveAction action = CorrectiveAction.plan(finding, request.plan(), clock.instant());
        begin(action, "");
        follow(action);
        return CorrectiveActionResponse.of(action);
    }

    Page<CorrectiveActionResponse> list(CorrectiveActionFilter filter, PageQuery page) {
        if (filter.organization() != null) {
            visible.requireOrganization(filter.organization());
        }
        return page.page(
                actions.page(filter, caller.organizations(), caller.units(), page.after(filter), page.fetch()),
                CorrectiveAction::id,
                CorrectiveActionResponse::of);
    }

    CorrectiveActionResponse get(UUID id) {
        CorrectiveAction action = visible.require(actions.findById(id));
        visible.requireUnit(action.unitId);
        return CorrectiveActionResponse.of(action);
    }

    CorrectiveActionResponse revise(UUID id, IfMatch ifMatch, CorrectivePlan plan) {
        CorrectiveAction action = hold(id);
        ifMatch.require(action.version());
        boolean moved = !plan.dueOn().equals(action.dueOn);
        action.revise(plan);
        requireOwner(action, "");
        if (moved) {
            expect(action, "");
        }
        outbox.append(CorrectiveActionEvents.revised(action));
        return CorrectiveActionResponse.of(action);
    }

    CorrectiveActionResponse complete(UUID id, CorrectiveActionCompletionRequest request) {
        CorrectiveAction action = hold(id);
        Instant now = clock.instant();
        action.complete(request, !now.isBefore(deadline(action)), now);
        dueDates.clear(OverdueActions.KIND, id);
        outbox.append(CorrectiveActionEvents.completed(action));
        return CorrectiveActionResponse.of(action);
    }

    CorrectiveActionResponse checkEffect(UUID id, EffectCheckRequest request) {
        CorrectiveAction action = hold(id);
        action.requireDone();
        CorrectiveAction.Checker checker = checker(action, request);
        Instant now = clock.instant();
        if (request.effective()) {
            if (request.followUp() != null) {
                throw CorrectiveActionProblems.FOLLOW_UP_UNEXPECTED.at("/followUp");
            }
            action.findEffective(checker, request.note(), now);
            outbox.append(CorrectiveActionEvents.foundEffective(action));
        } else {
            if (request.followUp() == null) {
                throw CorrectiveActionProblems.FOLLOW_UP_NEEDED.at("/followUp");
            }
            CorrectiveAction next = action.findIneffective(checker, request.note(), request.followUp(), now);
            outbox.append(CorrectiveActionEvents.foundIneffective(action));
            begin(next, "/followUp");
        }
        follow(action);
        return CorrectiveActionResponse.of(action);
    }

    CorrectiveActionResponse withdraw(UUID id, CorrectiveActionWithdrawalRequest request) {
        CorrectiveAction action = hold(id);
        action.withdraw(request.reason());
        dueDates.clear(OverdueActions.KIND, id);
        outbox.append(CorrectiveActionEvents.withdrawn(action));
        follow(action);
        return CorrectiveActionResponse.of(action);
    }

    /** Its last day is over, unless the day was moved or the company now lives in another time zone. */
    void fallOverdue(UUID id) {
        CorrectiveAction action = actions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (action == null || action.state != CorrectiveActionState.OPEN || action.overdue) {
            return;
        }
        Instant deadline = deadline(action);
        if (clock.instant().isBefore(deadline)) {
            dueDates.set(OverdueActions.KIND, id, deadline);
            return;
        }
        action.fallOverdue();
        outbox.append(CorrectiveActionEvents.overdue(action));
    }

    /** Every writer locks the finding first, then the action: two of them never wait for each other. */
    private CorrectiveAction hold(UUID id) {
        UUID finding = actions.findingOf(id).orElseThrow(KitProblems.NOT_FOUND::problem);
        if (findings.hold(finding).isEmpty()) {
            throw KitProblems.NOT_FOUND.problem();
        }
        return visible.require(actions.findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private void begin(CorrectiveAction action, String pointer) {
        requireOwner(action, pointer);
        expect(action, pointer);
        actions.persist(action);
        outbox.append(CorrectiveActionEvents.planned(action));
    }

    private void requireOwner(CorrectiveAction action, String pointer) {
        if (people.member(action.organizationId, action.ownerId).isEmpty()) {
            throw CorrectiveActionProblems.UNKNOWN_PERSON.at(pointer + "/owner");
        }
    }

    private void expect(CorrectiveAction action, String pointer) {
        Instant deadline = deadline(action);
        if (!clock.instant().isBefore(deadline)) {
            throw CorrectiveActionProblems.DUE_IN_THE_PAST.at(pointer + "/dueOn");
        }
        dueDates.set(OverdueActions.KIND, action.id(), deadline);
    }

    /** The first instant after the last day. */
    private Instant deadline(CorrectiveAction action) {
        return action.dueOn
                .plusDays(1)
                .atStartOfDay(organizations.profile(action.organizationId).timeZone())
                .toInstant();
    }

    private CorrectiveAction.Checker checker(CorrectiveAction action, EffectCheckRequest request) {
        if (request.externalChecker() != null) {
            return new CorrectiveAction.Checker(null, request.externalChecker());
        }
        People.Member person =
                people.acting(action.organizationId).orElseThrow(CorrectiveActionProblems.CHECKER_NEEDED::problem);
        return new CorrectiveAction.Checker(person.id(), null);
    }

    private void follow(CorrectiveAction action) {
        findings.follow(action.findingId, Correction.of(actions.states(action.findingId)));
    }
}
