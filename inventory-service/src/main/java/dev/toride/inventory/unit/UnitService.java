package dev.toride.inventory.unit;

import dev.toride.inventory.organization.Organizations;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class UnitService {
    private final UnitRepository units;
    private final Organizations organizations;
    private final Visible visible;
    private final Outbox outbox;

    @Inject
    UnitService(UnitRepository units, Organizations organizations, Visible visible, Outbox outbox) {
        this.units = units;
        this.organizations = organizations;
        this.visible = visible;
        this.outbox = outbox;
    }

    UnitResponse open(UUID organization, UnitRequest request) {
        organizations.require(organization);
        check(organization, request, null);
        Unit unit = Unit.open(organization, request);
        units.persist(unit);
        outbox.append(UnitEvents.opened(unit));
        return UnitResponse.of(unit);
    }

    Page<UnitResponse> list(UUID organization, PageQuery page) {
        organizations.require(organization);
        return page.page(units.page(organization, page.after(organization), page.fetch()), Unit::id, UnitResponse::of);
    }

    UnitResponse get(UUID organization, UUID id) {
        return UnitResponse.of(require(organization, id));
    }

    UnitResponse revise(UUID organization, UUID id, IfMatch ifMatch, UnitRequest request) {
        Unit unit = require(organization, id);
        ifMatch.require(unit.version());
        check(organization, request, id);
        unit.revise(request);
        outbox.append(UnitEvents.revised(unit));
        return UnitResponse.of(unit);
    }

    void close(UUID organization, UUID id, IfMatch ifMatch) {
        Unit unit = require(organization, id);
        ifMatch.require(unit.version());
        units.delete(unit);
        outbox.append(UnitEvents.closed(unit));
    }

    private Unit require(UUID organization, UUID id) {
        Unit unit = visible.require(units.findById(id));
        if (!unit.organizationId().equals(organization)) {
            throw KitProblems.NOT_FOUND.problem();
        }
        return unit;
    }

    private void check(UUID organization, UnitRequest request, @Nullable UUID known) {
        if (units.nameTaken(organization, request.name(), known)) {
            throw UnitProblems.NAME_TAKEN.at("/name");
        }
    }
}
