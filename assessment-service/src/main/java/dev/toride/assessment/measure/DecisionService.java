package dev.toride.assessment.measure;

import dev.toride.assessment.organization.People;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Deciding on measures: the measure is held, so that of two decisions at once one comes after the other and sees it. */
@ApplicationScoped
@Transactional
class DecisionService {
    private final MeasureRepository measures;
    private final OverdueMeasures overdue;
    private final MeasurePolicy policy;
    private final OpinionCount opinions;
    private final People people;
    private final Scorers scorers;
    private final Visible visible;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    DecisionService(
            MeasureRepository measures,
            OverdueMeasures overdue,
            MeasurePolicy policy,
            OpinionCount opinions,
            People people,
            Scorers scorers,
            Visible visible,
            Outbox outbox,
            Clock clock) {
        this.measures = measures;
        this.overdue = overdue;
        this.policy = policy;
        this.opinions = opinions;
        this.people = people;
        this.scorers = scorers;
        this.visible = visible;
        this.outbox = outbox;
        this.clock = clock;
    }

    MeasureResponse adopt(UUID id, IfMatch ifMatch, AdoptionRequest request) {
        Measure measure = hold(id, ifMatch);
        Decision decision = decide(measure, Decision.Kind.ADOPTED, request.reason());
        measure.adopt(decision, plan(measure, request.plan()));
        return decided(measure);
    }

    MeasureResponse adapt(UUID id, IfMatch ifMatch, AdaptationRequest request) {
        Measure measure = hold(id, ifMatch);
        Decision decision = decide(measure, Decision.Kind.ADAPTED, request.reason());
        measure.adapt(
                decision,
                plan(measure, request.plan()),
                MeasureWords.own(request.title(), request.text()),
                request.to() == null ? null : aim(measure, request.to()));
        return decided(measure);
    }

    MeasureResponse decline(UUID id, IfMatch ifMatch, ReasonRequest request) {
        Measure measure = hold(id, ifMatch);
        measure.decline(decide(measure, Decision.Kind.DECLINED, request.reason()));
        return decided(measure);
    }

    MeasureResponse resume(UUID id, IfMatch ifMatch, ReasonRequest request) {
        Measure measure = hold(id, ifMatch);
        measure.resume(decide(measure, Decision.Kind.RESUMED, request.reason()));
        return decided(measure);
    }

    private Measure hold(UUID id, IfMatch ifMatch) {
        Measure measure = visible.require(measures.findById(id, LockModeType.PESSIMISTIC_WRITE));
        visible.requireWholeOrganization();
        if (ifMatch.isPresent()) {
            ifMatch.require(measure.version());
        }
        return measure;
    }

    private Decision decide(Measure measure, Decision.Kind kind, @Nullable String reason) {
        UUID by = policy.decider(measure.organizationId).id();
        return new Decision(kind, by, clock.instant(), reason, opinions.of(measure.id()));
    }

    private MeasurePlan plan(Measure measure, MeasurePlan plan) {
        if (people.member(measure.organizationId, plan.owner()).isEmpty()) {
            throw MeasureProblems.OWNER_UNKNOWN.at("/plan/owner");
        }
        return plan.requireSensibleDate();
    }

    private MeasureAim aim(Measure measure, String to) {
        MeasureAim aim = measure.aim();
        if (aim == null) {
            throw MeasureProblems.WITHOUT_AIM.at("/to");
        }
        return MeasureAim.of(
                scorers.of(aim.questionnaire(), aim.questionnaireVersion()).questionnaire(),
                aim.item(),
                aim.from(),
                to);
    }

    private MeasureResponse decided(Measure measure) {
        overdue.watch(measure);
        outbox.append(MeasureEvents.decided(measure));
        return MeasureResponse.of(measure);
    }
}
