package dev.toride.assessment.inspection;

import dev.toride.assessment.finding.FindingGrade;
import dev.toride.assessment.finding.InspectionFindings;
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
import java.util.List;
import java.util.UUID;

/** The checks of an inspection, and their judgements, which raise findings. */
@ApplicationScoped
@Transactional
class InspectionCheckService {
    private final InspectionRepository inspections;
    private final InspectionCheckRepository checks;
    private final InspectionFindings findings;
    private final Criteria criteria;
    private final Inspectors inspectors;
    private final Visible visible;
    private final Caller caller;
    private final Clock clock;

    @Inject
    InspectionCheckService(
            InspectionRepository inspections,
            InspectionCheckRepository checks,
            InspectionFindings findings,
            Criteria criteria,
            Inspectors inspectors,
            Visible visible,
            Caller caller,
            Clock clock) {
        this.inspections = inspections;
        this.checks = checks;
        this.findings = findings;
        this.criteria = criteria;
        this.inspectors = inspectors;
        this.visible = visible;
        this.caller = caller;
        this.clock = clock;
    }

    InspectionCheckResponse add(UUID id, InspectionCheckRequest request) {
        Inspection inspection = hold(id, LockModeType.PESSIMISTIC_WRITE);
        inspection.requireUnreported();
        UUID unit = request.unit() == null ? inspection.organizationId : request.unit();
        visible.requireUnit(unit);
        if (!inspection.units.contains(unit)) {
            throw InspectionProblems.UNIT_NOT_PLANNED.at("/unit");
        }
        InspectionCheck check = criteria.one(inspection, unit, request);
        if (checks.exists(check)) {
            throw InspectionProblems.DUPLICATE_CHECK.at("/criterion");
        }
        if (checks.count(id) >= InspectionCheck.PER_INSPECTION_MAX) {
            throw InspectionProblems.TOO_MANY_CHECKS.problem();
        }
        checks.persist(check);
        return InspectionCheckResponse.of(check);
    }

    Page<InspectionCheckResponse> list(InspectionCheckFilter filter, PageQuery page) {
        visible.require(inspections.findById(filter.inspection()));
        return page.page(
                checks.page(filter, caller.units(), page.after(filter), page.fetch()),
                InspectionCheck::id,
                InspectionCheckResponse::of);
    }

    InspectionCheckResponse get(UUID inspection, UUID id) {
        visible.require(inspections.findById(inspection));
        return InspectionCheckResponse.of(require(inspection, id));
    }

    /** Once it has begun, what is not looked at is judged NOT_CHECKED with a reason. */
    void remove(UUID id, UUID checkId, IfMatch ifMatch) {
        Inspection inspection = hold(id, LockModeType.PESSIMISTIC_WRITE);
        InspectionCheck check = require(id, checkId);
        ifMatch.require(check.version());
        inspection.requirePlanned();
        checks.delete(check);
    }

    /** Shares the inspection's row with other judgements; the report, which wants it alone, waits for them. */
    InspectionCheckResponse judge(UUID id, UUID checkId, IfMatch ifMatch, JudgementRequest request) {
        Inspection inspection = hold(id, LockModeType.PESSIMISTIC_READ);
        InspectionCheck check = require(id, checkId);
        inspection.requireInProgress();
        Inspector by = inspectors.acting(inspection, List.of(check.unitId), request.externalAuditor());
        ifMatch.require(check.version());
        check.judge(request, by, clock.instant());
        checks.flush();
        if (request.judgement().findsSomething()) {
            findings.raise(origin(check), grade(request.judgement()), request.finding());
        } else {
            findings.withdraw(checkId);
        }
        return InspectionCheckResponse.of(check);
    }

    private Inspection hold(UUID id, LockModeType lock) {
        return visible.require(inspections.findById(id, lock));
    }

    private InspectionCheck require(UUID inspection, UUID id) {
        InspectionCheck check = checks.findById(id);
        if (check == null || !check.inspectionId.equals(inspection)) {
            throw KitProblems.NOT_FOUND.problem();
        }
        visible.requireUnit(check.unitId);
        return check;
    }

    private static InspectionFindings.Origin origin(InspectionCheck check) {
        return new InspectionFindings.Origin(check.organizationId, check.inspectionId, check.id(), check.unitId);
    }

    private static FindingGrade grade(Judgement judgement) {
        return judgement == Judgement.NONCONFORMING ? FindingGrade.NONCONFORMITY : FindingGrade.OBSERVATION;
    }
}
