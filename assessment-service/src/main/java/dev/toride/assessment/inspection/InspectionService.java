package dev.toride.assessment.inspection;

import dev.toride.assessment.finding.InspectionFindings;
import dev.toride.assessment.organization.Organizations;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The life of an inspection from plan to closure. Each step holds the row alone; judgements, which share it, wait. */
@ApplicationScoped
@Transactional
class InspectionService {
    private final InspectionRepository inspections;
    private final InspectionCheckRepository checks;
    private final InspectionFindings findings;
    private final Criteria criteria;
    private final Inspectors inspectors;
    private final Organizations organizations;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    InspectionService(
            InspectionRepository inspections,
            InspectionCheckRepository checks,
            InspectionFindings findings,
            Criteria criteria,
            Inspectors inspectors,
            Organizations organizations,
            Visible visible,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.inspections = inspections;
        this.checks = checks;
        this.findings = findings;
        this.criteria = criteria;
        this.inspectors = inspectors;
        this.organizations = organizations;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    InspectionResponse plan(InspectionRequest request) {
        visible.requireWholeOrganization();
        Organizations.Profile company = organizations.profile(request.organization());
        String edition = request.edition() == null ? company.edition() : request.edition();
        criteria.requireEdition(edition);
        Inspection inspection = Inspection.plan(request, edition, clock.instant());
        take(inspection, request.plan());
        List<InspectionCheck> drawn =
                request.criteria() == null ? List.of() : criteria.draw(inspection, request.criteria());
        inspections.persist(inspection);
        checks.persist(drawn);
        outbox.append(InspectionEvents.planned(inspection));
        return InspectionResponse.of(inspection);
    }

    Page<InspectionResponse> list(InspectionFilter filter, PageQuery page) {
        if (filter.organization() != null) {
            visible.requireOrganization(filter.organization());
        }
        return page.page(
                inspections.page(filter, caller.organizations(), page.after(filter), page.fetch()),
                Inspection::id,
                this::shown);
    }

    InspectionResponse get(UUID id) {
        return shown(visible.require(inspections.findById(id)));
    }

    InspectionResponse revise(UUID id, IfMatch ifMatch, InspectionPlan plan) {
        Inspection inspection = hold(id);
        ifMatch.require(inspection.version());
        inspection.requireUnreported();
        take(inspection, plan);
        if (!inspection.units.containsAll(checks.units(id))) {
            throw InspectionProblems.UNIT_IN_USE.at("/units");
        }
        outbox.append(InspectionEvents.revised(inspection));
        return InspectionResponse.of(inspection);
    }

    /** What was planned is looked up anew: people leave and units are closed. */
    InspectionResponse start(UUID id) {
        Inspection inspection = hold(id);
        inspection.requirePlanned();
        if (checks.count(id) == 0) {
            throw InspectionProblems.NO_CHECKS.problem();
        }
        if (inspection.kind == InspectionKind.AUDIT && inspection.inspectors.isEmpty()) {
            throw InspectionProblems.AUDITOR_MISSING.problem();
        }
        List<InspectorRequest> planned =
                inspection.inspectors.stream().map(Inspector::asRequested).toList();
        inspection.start(
                inspectors.plan(
                        inspection.kind,
                        inspection.organizationId,
                        openUnits(inspection.organizationId, inspection.units),
                        planned),
                clock.instant());
        outbox.append(InspectionEvents.started(inspection));
        return InspectionResponse.of(inspection);
    }

    InspectionResponse report(UUID id, InspectionReportRequest request) {
        Inspection inspection = hold(id);
        inspection.requireInProgress();
        Inspector by = inspectors.acting(inspection, inspection.units, request.externalAuditor());
        InspectionSummary summary = InspectionSummary.of(checks.ofInspection(id).stream()
                .map(InspectionCheckResponse::of)
                .toList());
        if (summary.total().unjudged() > 0) {
            throw InspectionProblems.UNJUDGED.with(
                    Map.of("count", summary.total().unjudged()));
        }
        inspection.report(request.conclusion(), by, summary, clock.instant());
        outbox.append(InspectionEvents.reported(inspection));
        return InspectionResponse.of(inspection);
    }

    InspectionResponse close(UUID id) {
        Inspection inspection = hold(id);
        inspection.requireReviewed();
        long unsettled = findings.unsettled(id);
        if (unsettled > 0) {
            throw InspectionProblems.UNSETTLED.with(Map.of("count", unsettled));
        }
        inspection.close(clock.instant());
        outbox.append(InspectionEvents.closed(inspection));
        return InspectionResponse.of(inspection);
    }

    InspectionResponse cancel(UUID id, InspectionCancellationRequest request) {
        Inspection inspection = hold(id);
        inspection.cancel(request.reason(), clock.instant());
        outbox.append(InspectionEvents.cancelled(inspection));
        return InspectionResponse.of(inspection);
    }

    private InspectionResponse shown(Inspection inspection) {
        return caller.units().isPresent() ? InspectionResponse.brief(inspection) : InspectionResponse.of(inspection);
    }

    /** A step concerns all units of the inspection. */
    private Inspection hold(UUID id) {
        Inspection inspection = visible.require(inspections.findById(id, LockModeType.PESSIMISTIC_WRITE));
        visible.requireWholeOrganization();
        return inspection;
    }

    private void take(Inspection inspection, InspectionPlan plan) {
        if (plan.endsOn().isBefore(plan.startsOn())) {
            throw InspectionProblems.PERIOD_REVERSED.at("/endsOn");
        }
        List<UUID> units = openUnits(inspection.organizationId, plan.units());
        List<InspectorRequest> wanted = plan.inspectors() == null ? List.of() : plan.inspectors();
        inspection.take(plan, units, inspectors.plan(inspection.kind, inspection.organizationId, units, wanted));
    }

    private List<UUID> openUnits(UUID organization, @Nullable List<UUID> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return List.of(organization);
        }
        Set<UUID> departments = new HashSet<>(wanted);
        departments.remove(organization);
        organizations.unknownUnit(organization, departments).ifPresent(unknown -> {
            throw InspectionProblems.UNKNOWN_UNIT.at("/units/" + wanted.indexOf(unknown));
        });
        return wanted.stream().distinct().toList();
    }
}
