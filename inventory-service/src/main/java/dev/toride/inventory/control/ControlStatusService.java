package dev.toride.inventory.control;

import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.guideline.Guideline;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.organization.Organization;
import dev.toride.inventory.organization.OrganizationRegistered;
import dev.toride.inventory.organization.Organizations;
import dev.toride.inventory.risk.CompletedAssessment;
import dev.toride.inventory.risk.CompletedMeasure;
import dev.toride.inventory.risk.ControlStatus;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.tenancy.Caller;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Reads and changes the sheet 対策状況チェック. */
@ApplicationScoped
@Transactional
public class ControlStatusService {
    private final ControlSheetRepository sheets;
    private final KnownMeasureRepository measures;
    private final Organizations organizations;
    private final Guideline guideline;
    private final Caller caller;
    private final Outbox outbox;
    private final Event<ControlsChanged> changed;
    private final Clock clock;

    @Inject
    ControlStatusService(
            ControlSheetRepository sheets,
            KnownMeasureRepository measures,
            Organizations organizations,
            Guideline guideline,
            Caller caller,
            Outbox outbox,
            Event<ControlsChanged> changed,
            Clock clock) {
        this.sheets = sheets;
        this.measures = measures;
        this.organizations = organizations;
        this.guideline = guideline;
        this.caller = caller;
        this.outbox = outbox;
        this.changed = changed;
        this.clock = clock;
    }

    void begin(@Observes OrganizationRegistered registered) {
        sheets.persist(ControlSheet.blank(registered.organization()));
    }

    ControlStatusResponse get(UUID organization) {
        Organization owner = organizations.require(organization);
        return ControlStatusResponse.of(sheets.of(organization), guideline.sheetOf(owner.edition()));
    }

    /** The answers that stand, by check id; for the risk register, which holds the company. */
    public Map<String, CheckAnswer> answers(UUID organization, RiskSheet sheet) {
        return ControlStatus.answers(sheets.of(organization).statuses(sheet));
    }

    ControlStatusResponse answer(UUID organization, IfMatch ifMatch, ControlStatusRequest request) {
        Organization owner = organizations.hold(organization);
        ControlSheet kept = sheets.of(organization);
        ifMatch.require(kept.version());
        RiskSheet sheet = guideline.sheetOf(owner.edition());
        if (kept.answer(read(request, sheet), caller.actingSubject(), clock.instant())) {
            announce(kept, sheet, ControlStatus.Origin.BY_HAND, null);
        }
        return ControlStatusResponse.of(kept, sheet);
    }

    /** Applies a completed assessment of the sheet's questionnaire; any other says nothing about the checks. */
    void learn(UUID organization, String questionnaire, CompletedAssessment completed) {
        Organization owner = organizations.hold(organization);
        RiskSheet sheet = guideline.sheetOf(owner.edition());
        if (!sheet.questionnaire().equals(questionnaire)) {
            return;
        }
        ControlSheet kept = sheets.of(organization);
        if (kept.learn(completed)) {
            announce(kept, sheet, ControlStatus.Origin.ASSESSMENT, completed.id());
        }
    }

    /** Applies what became of a measure: its checks follow where it is the newest finished one for its item. */
    void learn(UUID measure, long sequence, MeasureFacts.State state) {
        Organization owner = organizations.hold(state.organization());
        KnownMeasure known =
                measures.findByIdOptional(measure).orElseGet(() -> new KnownMeasure(measure, state.organization()));
        known.learn(sequence, state);
        measures.persistAndFlush(known);
        RiskSheet sheet = guideline.sheetOf(owner.edition());
        if (!sheet.questionnaire().equals(known.questionnaire)) {
            return;
        }
        ControlSheet kept = sheets.of(state.organization());
        Optional<CompletedMeasure> latest = measures.latestCompleted(
                        known.organizationId, known.questionnaire, known.item)
                .map(KnownMeasure::completed);
        if (kept.learn(known.item, latest)) {
            announce(kept, sheet, ControlStatus.Origin.MEASURE, measure.toString());
        }
    }

    private void announce(ControlSheet kept, RiskSheet sheet, ControlStatus.Origin by, @Nullable String reference) {
        outbox.append(ControlEvents.revised(kept, kept.statuses(sheet)));
        changed.fire(new ControlsChanged(kept.organizationId, by, reference));
    }

    private static Map<String, CheckAnswer> read(ControlStatusRequest request, RiskSheet sheet) {
        Map<String, CheckAnswer> answers = new TreeMap<>();
        for (int i = 0; i < request.answers().size(); i++) {
            ControlStatusRequest.Given given = request.answers().get(i);
            if (sheet.check(given.check()).isEmpty()) {
                throw ControlProblems.UNKNOWN_CHECK.at("/answers/" + i + "/check");
            }
            if (answers.put(given.check(), given.answer()) != null) {
                throw ControlProblems.DUPLICATE_CHECK.at("/answers/" + i + "/check");
            }
        }
        return answers;
    }
}
