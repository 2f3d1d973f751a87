package dev.toride.assessment.invitation;

import dev.toride.assessment.assessment.OpenAssessments;
import dev.toride.assessment.organization.Organizations;
import dev.toride.kit.link.Link;
import dev.toride.kit.link.Links;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Issues, re-issues and revokes invitations. */
@ApplicationScoped
@Transactional
class InvitationService {
    static final String PURPOSE = "assessment-invitation";

    private final InvitationRepository invitations;
    private final OpenAssessments assessments;
    private final Organizations organizations;
    private final Links links;
    private final Visible visible;
    private final Clock clock;

    @Inject
    InvitationService(
            InvitationRepository invitations,
            OpenAssessments assessments,
            Organizations organizations,
            Links links,
            Visible visible,
            Clock clock) {
        this.invitations = invitations;
        this.assessments = assessments;
        this.organizations = organizations;
        this.links = links;
        this.visible = visible;
        this.clock = clock;
    }

    InvitationResponse invite(UUID assessment, InvitationRequest request) {
        UUID organization = assessments.requireNotEnded(assessment);
        visible.requireUnit(request.unit());
        if (!request.unit().equals(organization)
                && organizations
                        .unknownUnit(organization, Set.of(request.unit()))
                        .isPresent()) {
            throw InvitationProblems.UNKNOWN_UNIT.at("/unit");
        }
        Instant now = clock.instant();
        Invitation invitation = Invitation.of(organization, assessment, request, now);
        Link link = issue(invitation, request.expiresAt(), now);
        invitations.persist(invitation);
        return InvitationResponse.of(invitation, link, now);
    }

    Page<InvitationResponse> list(UUID assessment, PageQuery page) {
        assessments.requireVisible(assessment);
        visible.requireWholeOrganization();
        List<Invitation> rows = invitations.page(assessment, page.after(assessment), page.fetch());
        Map<UUID, Link> byId = links.find(rows.stream().map(row -> row.linkId).toList());
        Instant now = clock.instant();
        return page.page(rows, Invitation::id, row -> InvitationResponse.of(row, byId.get(row.linkId), now));
    }

    InvitationResponse get(UUID assessment, UUID id) {
        Invitation invitation = require(assessment, id, LockModeType.NONE);
        return InvitationResponse.of(invitation, link(invitation), clock.instant());
    }

    /** The old link stops to open and its session ends; the new one goes on where it stopped. */
    InvitationResponse reissue(UUID assessment, UUID id, @Nullable ReissueRequest request) {
        assessments.requireNotEnded(assessment);
        Invitation invitation = require(assessment, id, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        link(invitation).revoke(now);
        Link link = issue(invitation, request == null ? null : request.expiresAt(), now);
        invitations.flush();
        return InvitationResponse.of(invitation, link, now);
    }

    InvitationResponse revoke(UUID assessment, UUID id) {
        Invitation invitation = require(assessment, id, LockModeType.PESSIMISTIC_WRITE);
        Link link = link(invitation);
        link.revoke(clock.instant());
        return InvitationResponse.of(invitation, link, clock.instant());
    }

    private Link issue(Invitation invitation, @Nullable Instant wanted, Instant now) {
        Instant expiresAt = wanted == null ? now.plus(InvitationPolicy.VALID_FOR_DEFAULT) : wanted;
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(InvitationPolicy.VALID_FOR_MAX))) {
            throw InvitationProblems.EXPIRY_OUT_OF_RANGE.at("/expiresAt");
        }
        Link link = links.issue(PURPOSE, invitation.organizationId, invitation.id(), expiresAt);
        invitation.opensWith(link.id());
        return link;
    }

    private Link link(Invitation invitation) {
        return links.find(invitation.linkId).orElseThrow(IllegalStateException::new);
    }

    private Invitation require(UUID assessment, UUID id, LockModeType lock) {
        Invitation invitation = visible.require(invitations.findById(id, lock));
        visible.requireUnit(invitation.unitId);
        if (!invitation.assessmentId.equals(assessment)) {
            throw KitProblems.NOT_FOUND.problem();
        }
        return invitation;
    }
}
