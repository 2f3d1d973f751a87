package dev.toride.assessment.measure;

import dev.toride.assessment.evidence.EvidenceLink;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.annotation.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One improvement measure (対策) of one company. */
@Entity
@Table(name = "measure")
class Measure extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID assessmentId;
    String questionnaire;
    Integer questionnaireVersion;
    String item;
    String fromChoice;
    String toChoice;
    Integer points;

    @Enumerated(EnumType.STRING)
    MeasureOrigin origin;

    @Enumerated(EnumType.STRING)
    MeasureState state;

    boolean adapted;

    @JdbcTypeCode(SqlTypes.JSON)
    MeasureWords words;

    UUID ownerId;
    LocalDate dueOn;
    /** The due date has passed and the measure is not in place. */
    boolean overdue;

    Long plannedYen;
    Long spentYen;

    @JdbcTypeCode(SqlTypes.JSON)
    List<EvidenceLink> evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    Decision decision;

    Instant proposedAt;
    Instant completedAt;
    UUID completedBy;

    /** For Hibernate. */
    protected Measure() {}

    private Measure(UUID id) {
        super(id);
    }

    static Measure propose(
            UUID organization,
            @Nullable UUID assessment,
            MeasureOrigin origin,
            @Nullable MeasureAim aim,
            MeasureWords words,
            Instant now) {
        Measure measure = new Measure(freshId());
        measure.organizationId = organization;
        measure.assessmentId = assessment;
        measure.origin = origin;
        measure.state = MeasureState.PROPOSED;
        measure.words = words;
        measure.evidence = List.of();
        measure.proposedAt = now;
        if (aim != null) {
            measure.aimAt(aim);
        }
        return measure;
    }

    void adopt(Decision decided, MeasurePlan plan) {
        if (state != MeasureState.PROPOSED) {
            throw MeasureProblems.DECIDED.problem();
        }
        take(decided, plan);
    }

    /** Adopts it in words of the company's own, or puts what is adopted into other words. */
    void adapt(Decision decided, MeasurePlan plan, MeasureWords own, @Nullable MeasureAim aim) {
        requireOpen();
        take(decided, plan);
        words = own;
        adapted = true;
        if (aim != null) {
            aimAt(aim);
        }
    }

    /** Decides against it, or gives it up. */
    void decline(Decision decided) {
        requireOpen();
        state = MeasureState.DECLINED;
        decision = decided;
        overdue = false;
    }

    /** To be decided on again if it was declined; back to work if it was completed too early. */
    void resume(Decision decided) {
        if (state.isOpen()) {
            throw MeasureProblems.STILL_OPEN.problem();
        }
        state = state == MeasureState.DECLINED ? MeasureState.PROPOSED : MeasureState.ADOPTED;
        decision = decided;
        completedAt = null;
        completedBy = null;
    }

    /** Costs and evidence come in after completion, too. */
    void revise(MeasurePlan plan, @Nullable Long spent, List<EvidenceLink> links) {
        if (state != MeasureState.ADOPTED && state != MeasureState.COMPLETED) {
            throw MeasureProblems.NOT_ADOPTED.problem();
        }
        follow(plan);
        spentYen = spent;
        evidence = List.copyOf(links);
    }

    void complete(UUID by, Instant now) {
        requireAdopted();
        state = MeasureState.COMPLETED;
        completedAt = now;
        completedBy = by;
        overdue = false;
    }

    void noteOverdue() {
        overdue = true;
    }

    private void requireAdopted() {
        if (state != MeasureState.ADOPTED) {
            throw MeasureProblems.NOT_ADOPTED.problem();
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw MeasureProblems.NOT_OPEN.problem();
        }
    }

    private void take(Decision decided, MeasurePlan plan) {
        state = MeasureState.ADOPTED;
        decision = decided;
        follow(plan);
    }

    private void follow(MeasurePlan plan) {
        if (!plan.dueOn().equals(dueOn)) {
            // Whether the new day has passed is for the clock to say.
            overdue = false;
        }
        ownerId = plan.owner();
        dueOn = plan.dueOn();
        plannedYen = Money.yenOf(plan.plannedCost());
    }

    private void aimAt(MeasureAim aim) {
        questionnaire = aim.questionnaire();
        questionnaireVersion = aim.questionnaireVersion();
        item = aim.item();
        fromChoice = aim.from();
        toChoice = aim.to();
        points = aim.points();
    }

    @Nullable
    MeasureAim aim() {
        return item == null
                ? null
                : new MeasureAim(questionnaire, questionnaireVersion, item, fromChoice, toChoice, points);
    }

    @Nullable
    MeasurePlan plan() {
        return ownerId == null ? null : new MeasurePlan(ownerId, dueOn, Money.ofNullable(plannedYen));
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
