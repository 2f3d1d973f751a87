package dev.toride.inventory.asset;

import dev.toride.inventory.guideline.Entry;
import dev.toride.inventory.guideline.Guideline;
import dev.toride.inventory.organization.Organization;
import dev.toride.inventory.organization.Organizations;
import dev.toride.inventory.risk.Importance;
import dev.toride.inventory.risk.InvalidRatingException;
import dev.toride.inventory.risk.Likelihood;
import dev.toride.inventory.risk.RatingProblems;
import dev.toride.inventory.unit.Units;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
@Transactional
class AssetService {
    /**
     * Ten times what a large register of a small company has. A change of threats or controls recomputes all of it in one transaction, so it
     * has to end somewhere.
     */
    static final int ASSETS_MAX = 5_000;

    private final AssetRepository assets;
    private final Organizations organizations;
    private final Units units;
    private final Guideline guideline;
    private final Visible visible;
    private final Outbox outbox;
    private final Event<AssetChanged> changed;
    private final Clock clock;

    @Inject
    AssetService(
            AssetRepository assets,
            Organizations organizations,
            Units units,
            Guideline guideline,
            Visible visible,
            Outbox outbox,
            Event<AssetChanged> changed,
            Clock clock) {
        this.assets = assets;
        this.organizations = organizations;
        this.units = units;
        this.guideline = guideline;
        this.visible = visible;
        this.outbox = outbox;
        this.changed = changed;
        this.clock = clock;
    }

    AssetResponse register(UUID organization, AssetRequest request) {
        Organization owner = organizations.hold(organization);
        check(owner, request);
        if (assets.number(organization) >= ASSETS_MAX) {
            throw AssetProblems.REGISTER_FULL.with(Map.of("max", ASSETS_MAX));
        }
        Asset asset = Asset.register(organization, request, today(owner));
        assets.persist(asset);
        outbox.append(AssetEvents.registered(asset));
        changed.fire(new AssetChanged(asset, AssetChanged.Kind.REGISTERED));
        return AssetResponse.of(asset);
    }

    Page<AssetResponse> list(UUID organization, PageQuery page) {
        organizations.require(organization);
        return page.page(
                assets.page(organization, page.after(organization), page.fetch()), Asset::id, AssetResponse::of);
    }

    AssetResponse get(UUID organization, UUID id) {
        return AssetResponse.of(require(organization, id));
    }

    AssetResponse revise(UUID organization, UUID id, IfMatch ifMatch, AssetRequest request) {
        Organization owner = organizations.hold(organization);
        Asset asset = require(organization, id);
        ifMatch.require(asset.version());
        check(owner, request);
        asset.revise(request, today(owner));
        outbox.append(AssetEvents.revised(asset));
        changed.fire(new AssetChanged(asset, AssetChanged.Kind.REVISED));
        return AssetResponse.of(asset);
    }

    void retire(UUID organization, UUID id, IfMatch ifMatch) {
        organizations.hold(organization);
        Asset asset = require(organization, id);
        ifMatch.require(asset.version());
        changed.fire(new AssetChanged(asset, AssetChanged.Kind.RETIRED));
        assets.delete(asset);
        outbox.append(AssetEvents.retired(asset));
    }

    private Asset require(UUID organization, UUID id) {
        Asset asset = visible.require(assets.findById(id));
        if (!asset.organizationId().equals(organization)) {
            throw KitProblems.NOT_FOUND.problem();
        }
        return asset;
    }

    private LocalDate today(Organization owner) {
        return LocalDate.ofInstant(clock.instant(), owner.zone());
    }

    private void check(Organization owner, AssetRequest request) {
        units.requireIn(owner.id(), request.ownerUnit(), "/ownerUnit");
        boolean known = guideline.sheetOf(owner.edition()).media().stream()
                .map(Entry::id)
                .anyMatch(request.medium()::equals);
        if (!known) {
            throw AssetProblems.UNKNOWN_MEDIUM.at("/medium");
        }
        try {
            Importance.of(guideline.profileOf(owner.edition()), request.rating());
        } catch (InvalidRatingException invalid) {
            throw RatingProblems.of(invalid, "");
        }
        AssetRequest.ByHand byHand = request.exposureByHand();
        if (byHand != null) {
            try {
                Likelihood.of(guideline.profileOf(owner.edition()), byHand.threat(), byHand.vulnerability());
            } catch (InvalidRatingException invalid) {
                throw RatingProblems.of(invalid, "/exposureByHand");
            }
        }
    }
}
