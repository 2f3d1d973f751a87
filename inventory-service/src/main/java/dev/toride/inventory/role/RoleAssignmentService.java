package dev.toride.inventory.role;

import dev.toride.inventory.organization.Organizations;
import dev.toride.inventory.person.People;
import dev.toride.inventory.unit.Units;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class RoleAssignmentService {
    private static final int WARNINGS_MAX = 20;

    private final RoleAssignmentRepository assignments;
    private final Organizations organizations;
    private final People people;
    private final Units units;
    private final Visible visible;
    private final Outbox outbox;

    @Inject
    RoleAssignmentService(
            RoleAssignmentRepository assignments,
            Organizations organizations,
            People people,
            Units units,
            Visible visible,
            Outbox outbox) {
        this.assignments = assignments;
        this.organizations = organizations;
        this.people = people;
        this.units = units;
        this.visible = visible;
        this.outbox = outbox;
    }

    RoleAssignmentResponse assign(UUID organization, RoleAssignmentRequest request) {
        organizations.require(organization);
        RoleAssignment assignment = RoleAssignment.assign(organization, request);
        check(assignment);
        assignments.persist(assignment);
        outbox.append(RoleAssignmentEvents.assigned(assignment));
        return RoleAssignmentResponse.of(assignment);
    }

    Page<RoleAssignmentResponse> list(UUID organization, PageQuery page) {
        organizations.require(organization);
        return page.page(
                assignments.page(organization, page.after(organization), page.fetch()),
                RoleAssignment::id,
                RoleAssignmentResponse::of);
    }

    RoleAssignmentResponse get(UUID organization, UUID id) {
        return RoleAssignmentResponse.of(require(organization, id));
    }

    void revoke(UUID organization, UUID id, IfMatch ifMatch) {
        RoleAssignment assignment = require(organization, id);
        ifMatch.require(assignment.version());
        assignments.delete(assignment);
        outbox.append(RoleAssignmentEvents.revoked(assignment));
    }

    RoleWarningsResponse warnings(UUID organization) {
        organizations.require(organization);
        return new RoleWarningsResponse(
                organization,
                assignments.holdersOfEvery(Role.DIVIDED, organization, WARNINGS_MAX).stream()
                        .map(RoleWarning::onePersonHoldsEveryRole)
                        .toList());
    }

    private RoleAssignment require(UUID organization, UUID id) {
        RoleAssignment assignment = visible.require(assignments.findById(id));
        if (!assignment.organizationId().equals(organization)) {
            throw KitProblems.NOT_FOUND.problem();
        }
        return assignment;
    }

    private void check(RoleAssignment assignment) {
        people.requireIn(assignment.organizationId(), assignment.personId, "/person");
        units.requireIn(assignment.organizationId(), assignment.unitId, "/unit");
        if (assignments.alreadyAssigned(assignment)) {
            throw RoleAssignmentProblems.ALREADY_ASSIGNED.problem();
        }
    }
}
