package dev.toride.inventory.register;

import dev.toride.inventory.asset.Asset;
import dev.toride.inventory.asset.AssetChanged;
import dev.toride.inventory.asset.AssetRequest;
import dev.toride.inventory.asset.Assets;
import dev.toride.inventory.control.ControlStatusService;
import dev.toride.inventory.control.ControlsChanged;
import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.guideline.Guideline;
import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.organization.Organization;
import dev.toride.inventory.organization.Organizations;
import dev.toride.inventory.risk.AssessedRisk;
import dev.toride.inventory.risk.Exposure;
import dev.toride.inventory.threat.ThreatStatusRevised;
import dev.toride.inventory.threat.ThreatStatusService;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the register true: recomputes what depends on a change, in the transaction of the change. */
@ApplicationScoped
@Transactional
class RiskService {
    /** Assets are read in portions, so that a large register does not stand in memory whole. */
    private static final int PORTION = 100;

    private static final UUID START = new UUID(0, 0);

    private final RiskRepository risks;
    private final Assets assets;
    private final ThreatStatusService threats;
    private final ControlStatusService controls;
    private final Organizations organizations;
    private final Guideline guideline;
    private final Visible visible;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    RiskService(
            RiskRepository risks,
            Assets assets,
            ThreatStatusService threats,
            ControlStatusService controls,
            Organizations organizations,
            Guideline guideline,
            Visible visible,
            Outbox outbox,
            Clock clock) {
        this.risks = risks;
        this.assets = assets;
        this.threats = threats;
        this.controls = controls;
        this.organizations = organizations;
        this.guideline = guideline;
        this.visible = visible;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<RiskResponse> list(UUID organization, PageQuery page) {
        organizations.require(organization);
        return page.page(
                risks.page(organization, page.after(organization), page.fetch()),
                Risk::id,
                risk -> RiskResponse.of(risk, null));
    }

    RiskResponse get(UUID organization, UUID id) {
        Organization owner = organizations.requireStill(organization);
        Risk risk = visible.require(risks.findById(id));
        if (!risk.organizationId().equals(organization)) {
            throw KitProblems.NOT_FOUND.problem();
        }
        Asset asset = assets.require(id);
        return RiskResponse.of(risk, new Assessor(owner).assess(asset).trace());
    }

    void assetChanged(@Observes AssetChanged changed) {
        Asset asset = changed.asset();
        switch (changed.kind()) {
            case REGISTERED -> assess(asset, RiskCause.ASSET_REGISTERED);
            case REVISED -> assess(asset, RiskCause.ASSET_REVISED);
            case RETIRED ->
                risks.findByIdOptional(asset.id()).ifPresent(risk -> {
                    risks.delete(risk);
                    outbox.append(RiskEvents.removed(risk));
                });
        }
    }

    void threatsRevised(@Observes ThreatStatusRevised revised) {
        assessAll(revised.organization(), RiskCause.THREATS_REVISED, null);
    }

    void controlsChanged(@Observes ControlsChanged changed) {
        RiskCause cause = switch (changed.by()) {
            case ASSESSMENT -> RiskCause.ASSESSMENT_COMPLETED;
            case MEASURE -> RiskCause.MEASURE_COMPLETED;
            case BY_HAND, UNDETERMINED -> RiskCause.CONTROLS_ANSWERED;
        };
        assessAll(changed.organization(), cause, changed.reference());
    }

    private void assess(Asset asset, RiskCause cause) {
        Assessor assessor = new Assessor(organizations.require(asset.organizationId()));
        keep(risks.findById(asset.id()), asset, assessor, cause, null)
                .ifPresent(risk -> outbox.append(RiskEvents.assessed(risk)));
    }

    private void assessAll(UUID organization, RiskCause cause, @Nullable String reference) {
        Assessor assessor = new Assessor(organizations.require(organization));
        UUID after = START;
        List<Asset> portion = assets.after(organization, after, PORTION);
        while (!portion.isEmpty()) {
            Map<UUID, Risk> known = risks
                    .among(organization, portion.stream().map(Asset::id).toList())
                    .stream()
                    .collect(Collectors.toMap(Risk::id, Function.identity()));
            List<Risk> moved = portion.stream()
                    .flatMap(asset -> keep(known.get(asset.id()), asset, assessor, cause, reference).stream())
                    .toList();
            if (!moved.isEmpty()) {
                outbox.append(moved.stream().map(RiskEvents::assessed).toList());
            }
            risks.release(portion);
            risks.release(known.values());
            after = portion.getLast().id();
            portion = assets.after(organization, after, PORTION);
        }
    }

    /** The risk, if it is not what it was. */
    private Optional<Risk> keep(
            @Nullable Risk known, Asset asset, Assessor assessor, RiskCause cause, @Nullable String reference) {
        Risk risk = known == null ? new Risk(asset.id(), asset.organizationId()) : known;
        if (!risk.assess(assessor.assess(asset), cause, reference, clock.instant())) {
            return Optional.empty();
        }
        if (known == null) {
            risks.persist(risk);
        }
        return Optional.of(risk);
    }

    /** The company's sheets, read once; each medium's exposure is computed once. */
    private final class Assessor {
        private final RiskProfile profile;
        private final RiskSheet sheet;
        private final Map<String, Integer> frequencies;
        private final Map<String, CheckAnswer> answers;
        private final Map<String, Exposure> exposures = new HashMap<>();

        Assessor(Organization owner) {
            profile = guideline.profileOf(owner.edition());
            sheet = guideline.sheetOf(owner.edition());
            frequencies = threats.frequencies(owner.id());
            answers = controls.answers(owner.id(), sheet);
        }

        AssessedRisk assess(Asset asset) {
            AssetRequest.ByHand byHand = asset.exposureByHand();
            Exposure exposure = byHand != null
                    ? Exposure.byHand(profile, byHand.threat(), byHand.vulnerability())
                    : exposures.computeIfAbsent(
                            asset.medium(), medium -> Exposure.ofMedium(profile, sheet, medium, frequencies, answers));
            return AssessedRisk.of(profile, asset.rating(), exposure);
        }
    }
}
