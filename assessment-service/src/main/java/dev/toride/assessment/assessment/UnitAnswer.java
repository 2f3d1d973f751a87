package dev.toride.assessment.assessment;

import dev.toride.assessment.evidence.EvidenceLink;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one unit answered to one item, or an employee under that unit. The organization's own id as unit stands for the
 * company as a whole, the unit's own id as respondent for the unit itself.
 */
@Entity
@Table(name = "answer")
class UnitAnswer extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID assessmentId;
    UUID unitId;
    UUID respondentId;
    String item;
    String choice;
    String comment;

    @JdbcTypeCode(SqlTypes.JSON)
    List<EvidenceLink> evidence;

    String answeredBy;
    Instant answeredAt;

    /** The completed assessment that it was taken over from and that nobody has revised since; null for an answer that was given. */
    UUID carriedFrom;

    /** For Hibernate. */
    protected UnitAnswer() {}

    private UnitAnswer(UUID id) {
        super(id);
    }

    static UnitAnswer of(Assessment assessment, Respondent respondent, String item) {
        UnitAnswer answer = new UnitAnswer(freshId());
        answer.organizationId = assessment.organizationId;
        answer.assessmentId = assessment.id();
        answer.unitId = respondent.unit();
        answer.respondentId = respondent.id();
        answer.item = item;
        return answer;
    }

    void give(UnitAnswerRequest request, String by, Instant now) {
        choice = request.choice();
        comment = request.comment();
        evidence = request.evidence();
        answeredBy = by;
        answeredAt = now;
        carriedFrom = null;
    }

    /** Taken over unread: whoever answers the item makes it an answer of its own. */
    void carry(String carried, UUID from, String by, Instant now) {
        choice = carried;
        answeredBy = by;
        answeredAt = now;
        carriedFrom = from;
    }

    boolean isOfTheUnit() {
        return respondentId.equals(unitId);
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
