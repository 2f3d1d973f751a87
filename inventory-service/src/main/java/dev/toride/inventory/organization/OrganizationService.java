package dev.toride.inventory.organization;

import dev.toride.inventory.guideline.Guideline;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Set;
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
        Organization organization = Organization.register(request);
        check(organization);
        organizations.persist(organization);
        registered.fire(new OrganizationRegistered(organization.id()));
        outbox.append(OrganizationEvents.registered(organization));
        return OrganizationResponse.of(organization);
    }

    Page<OrganizationResponse> list(PageQuery page) {
        Set<UUID> reachable = caller.organizations().orElse(Set.of());
        boolean everything = caller.organizations().isEmpty();
        return page.page(
                organizations.page(page.after(), everything, reachable, page.fetch()),
                Organization::id,
                OrganizationResponse::of);
    }

    OrganizationResponse get(UUID id) {
        return OrganizationResponse.of(visible.require(organizations.findById(id)));
    }

    OrganizationResponse revise(UUID id, IfMatch ifMatch, OrganizationRequest request) {
        Organization organization = visible.require(organizations.findById(id));
        ifMatch.require(organization.version());
        String edition = organization.edition();
        organization.revise(request);
        check(organization);
        if (!edition.equals(organization.edition())) {
            throw OrganizationProblems.EDITION_IN_USE.at("/edition");
        }
        outbox.append(OrganizationEvents.revised(organization));
        return OrganizationResponse.of(organization);
    }

    private void check(Organization organization) {
        if (guideline.profile(organization.edition()).isEmpty()) {
            throw OrganizationProblems.UNKNOWN_EDITION.at("/edition");
        }
        if (!ZoneId.getAvailableZoneIds().contains(organization.timeZone)) {
            throw OrganizationProblems.UNKNOWN_TIME_ZONE.at("/timeZone");
        }
        if (organization.externalId != null
                && organizations.externalIdTaken(organization.externalId, organization.id())) {
            throw OrganizationProblems.EXTERNAL_ID_TAKEN.at("/externalId");
        }
    }
}
