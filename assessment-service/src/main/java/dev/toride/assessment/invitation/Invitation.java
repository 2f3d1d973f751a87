package dev.toride.assessment.invitation;

import dev.toride.assessment.assessment.Respondent;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody without an account is asked to answer. */
@Entity
@Table(name = "invitation")
class Invitation extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID assessmentId;
    UUID unitId;

    @Enumerated(EnumType.STRING)
    InvitedRespondent respondent;

    String reference;
    UUID linkId;
    Instant createdAt;

    /** For Hibernate. */
    protected Invitation() {}

    private Invitation(UUID id) {
        super(id);
    }

    static Invitation of(UUID organization, UUID assessment, InvitationRequest request, Instant now) {
        Invitation invitation = new Invitation(freshId());
        invitation.organizationId = organization;
        invitation.assessmentId = assessment;
        invitation.unitId = request.unit();
        invitation.respondent = request.respondent() == null ? InvitedRespondent.UNIT : request.respondent();
        invitation.reference = request.reference();
        invitation.createdAt = now;
        return invitation;
    }

    void opensWith(UUID link) {
        linkId = link;
    }

    Respondent answersAs() {
        return respondent == InvitedRespondent.UNIT ? Respondent.unit(unitId) : Respondent.employee(unitId, id());
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
