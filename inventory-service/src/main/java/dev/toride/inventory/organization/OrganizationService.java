package dev.toride.inventory.organization;

import dev.toride.inventory.guideline.Guideline;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.UUID;

@ApplicationScoped
@Transactional
class OrganizationService {
    private final OrganizationRepository organizations;
    private final Guideline guideline;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;
    private final Event<OrganizationRegistered> registered;

    @Inject
    OrganizationService(
            OrganizationRepository organizations,
            Guideline guideline,
            Visible visible,
            Caller caller,
            Outbox outbox,
            Event<OrganizationRegistered> registered) {
        this.organizations = organizations;
        this.guideline = guideline;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
        this.registered = registered;
    }

    OrganizationResponse register(OrganizationRequest request) {
        if (caller.organizations().isPresent()) {
            // A caller that is limited to companies could not even see the new one, only probe for the others' external
            // ids.
            throw KitProblems.FORBIDDEN.problem();
        }
        String edition = guideline.named(request.edition()).edition();
        check(request, null);
        Organization organization = Organization.register(request, edition);
        organizations.persist(organization);
        registered.fire(new OrganizationRegistered(organization.id()));
        outbox.append(OrganizationEvents.registered(organization));
        return OrganizationResponse.of(organization);
    }

    Page<OrganizationResponse> list(@Nullable String externalId, PageQuery page) {
        return page.page(
                organizations.page(page.after(externalId), caller.organizations(), externalId, page.fetch()),
                Organization::id,
                OrganizationResponse::of);
    }

    OrganizationResponse get(UUID id) {
        return OrganizationResponse.of(visible.require(organizations.findById(id)));
    }

    OrganizationResponse revise(UUID id, IfMatch ifMatch, OrganizationRequest request) {
        Organization organization = visible.require(organizations.findById(id));
        ifMatch.require(organization.version());
        check(request, id);
        if (request.edition() != null
                && !guideline.named(request.edition()).edition().equals(organization.edition())) {
            throw OrganizationProblems.EDITION_IN_USE.at("/edition");
        }
        organization.revise(request);
        outbox.append(OrganizationEvents.revised(organization));
        return OrganizationResponse.of(organization);
    }

    private void check(OrganizationRequest request, @Nullable UUID known) {
        if (request.timeZone() != null && !ZoneId.getAvailableZoneIds().contains(request.timeZone())) {
            throw OrganizationProblems.UNKNOWN_TIME_ZONE.at("/timeZone");
        }
        if (request.externalId() != null && organizations.externalIdTaken(request.externalId(), known)) {
            throw OrganizationProblems.EXTERNAL_ID_TAKEN.at("/externalId");
        }
    }
}
