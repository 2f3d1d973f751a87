package dev.toride.assessment.measure;

import dev.toride.assessment.assessment.CompletedAssessments;
import dev.toride.assessment.assessment.CompletedAssessments.Completed;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.organization.People;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writing measures, reading them and following their course. */
@ApplicationScoped
@Transactional
class MeasureService {
    private final MeasureRepository measures;
    private final OverdueMeasures overdue;
    private final MeasurePolicy policy;
    private final CompletedAssessments assessments;
    private final Organizations organizations;
    private final People people;
    private final Scorers scorers;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    MeasureService(
            MeasureRepository measures,
            OverdueMeasures overdue,
            MeasurePolicy policy,
            CompletedAssessments assessments,
            Organizations organizations,
            People people,
            Scorers scorers,
            Visible visible,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.measures = measures;
        this.overdue = overdue;
        this.policy = policy;
        this.assessments = assessments;
        this.organizations = organizations;
        this.people = people;
        this.scorers = scorers;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    MeasureResponse write(MeasureRequest request) {
        organizations.requireKnown(request.organization());
        Completed basis = request.assessment() == null ? null : basis(request.organization(), request.assessment());
        Measure measure = Measure.propose(
                request.organization(),
                request.assessment(),
                MeasureOrigin.OWN,
                aim(request, basis),
                MeasureWords.own(request.title(), request.text()),
                clock.instant());
        measures.persist(measure);
        outbox.append(MeasureEvents.proposed(measure));
        return MeasureResponse.of(measure);
    }

    Page<MeasureResponse> list(MeasureFilter filter, PageQuery page) {
        if (filter.organization != null) {
            visible.requireOrganization(filter.organization);
        }
        return page.page(
                measures.page(filter, caller.organizations(), page.after(filter.values()), page.fetch()),
                Measure::id,
                MeasureResponse::of);
    }

    MeasureResponse get(UUID id) {
        return MeasureResponse.of(visible.require(measures.findById(id)));
    }

    MeasureResponse revise(UUID id, IfMatch ifMatch, MeasureRevisionRequest request) {
        Measure measure = visible.require(measures.findById(id, LockModeType.PESSIMISTIC_WRITE));
        ifMatch.require(measure.version());
        requireOwner(measure, request.plan());
        measure.revise(request.plan().requireSensibleDate(), Money.yenOf(request.spentCost()), request.evidence());
        overdue.watch(measure);
        outbox.append(MeasureEvents.revised(measure));
        return MeasureResponse.of(measure);
    }

    MeasureResponse complete(UUID id, IfMatch ifMatch) {
        Measure measure = visible.require(measures.findById(id, LockModeType.PESSIMISTIC_WRITE));
        if (ifMatch.isPresent()) {
            ifMatch.require(measure.version());
        }
        UUID by = policy.finisher(measure.organizationId, measure.ownerId).id();
        measure.complete(by, clock.instant());
        overdue.watch(measure);
        outbox.append(MeasureEvents.completed(measure));
        return MeasureResponse.of(measure);
    }

    private void requireOwner(Measure measure, MeasurePlan plan) {
        // Who has left meanwhile may stay the owner of what was planned with that person.
        boolean kept = plan.owner().equals(measure.ownerId);
        if (!kept && people.member(measure.organizationId, plan.owner()).isEmpty()) {
            throw MeasureProblems.OWNER_UNKNOWN.at("/plan/owner");
        }
    }

    private Completed basis(UUID organization, UUID assessment) {
        return assessments
                .find(assessment)
                .filter(completed -> completed.organization().equals(organization))
                .orElseThrow(() -> MeasureProblems.UNKNOWN_ASSESSMENT.at("/assessment"));
    }

    @Nullable
    private MeasureAim aim(MeasureRequest request, @Nullable Completed basis) {
        if (request.item() == null) {
            if (request.questionnaire() != null || request.to() != null) {
                throw MeasureProblems.AIM_INCOMPLETE.at("/item");
            }
            return null;
        }
        if (request.questionnaire() == null && basis == null) {
            throw MeasureProblems.AIM_INCOMPLETE.at("/questionnaire");
        }
        if (request.questionnaire() != null
                && basis != null
                && !basis.questionnaire().id().equals(request.questionnaire())) {
            throw MeasureProblems.AIM_OF_ANOTHER_QUESTIONNAIRE.at("/questionnaire");
        }
        return MeasureAim.of(
                basis == null ? scorers.of(request.questionnaire()).questionnaire() : basis.questionnaire(),
                request.item(),
                basis == null ? null : basis.choice(request.item()).orElse(null),
                request.to());
    }
}
