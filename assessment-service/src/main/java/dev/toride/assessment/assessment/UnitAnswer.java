package dev.toride.assessment.assessment;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one unit answered to one item; the organization's own id as unit stands for the company as a whole. */
@Entity
@Table(name = "answer")
class UnitAnswer extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID assessmentId;
    UUID unitId;
    String item;
    String choice;
    String comment;
    String answeredBy;
    Instant answeredAt;

    /** For Hibernate. */
    protected UnitAnswer() {}

    private UnitAnswer(UUID id) {
        super(id);
    }

    static UnitAnswer of(Assessment assessment, UUID unit, String item) {
        UnitAnswer answer = new UnitAnswer(freshId());
        answer.organizationId = assessment.organizationId;
        answer.assessmentId = assessment.id();
        answer.unitId = unit;
        answer.item = item;
        return answer;
    }

    void give(String chosen, String remark, String by, Instant now) {
        choice = chosen;
        comment = remark;
        answeredBy = by;
        answeredAt = now;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
