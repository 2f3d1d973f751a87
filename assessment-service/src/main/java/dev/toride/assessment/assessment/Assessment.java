package dev.toride.assessment.assessment;

import dev.toride.assessment.scoring.ConsolidationRule;
import dev.toride.kit.audit.NotAudited;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One self-assessment (自社診断) of one company with one questionnaire. */
@Entity
@Table(name = "assessment")
class Assessment extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    String questionnaire;
    String edition;

    @Enumerated(EnumType.STRING)
    AssessmentState state;

    @Enumerated(EnumType.STRING)
    ConsolidationRule consolidation;

    Instant createdAt;
    Instant completedAt;
    Integer total;

    /** Derived from the answers, which are audited themselves. */
    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    AssessmentResult result;

    /** For Hibernate. */
    protected Assessment() {}

    private Assessment(UUID id) {
        super(id);
    }

    static Assessment draft(
            UUID organization, String questionnaire, String edition, ConsolidationRule consolidation, Instant now) {
        Assessment assessment = new Assessment(freshId());
        assessment.organizationId = organization;
        assessment.questionnaire = questionnaire;
        assessment.edition = edition;
        assessment.consolidation = consolidation;
        assessment.state = AssessmentState.DRAFT;
        assessment.createdAt = now;
        return assessment;
    }

    void open() {
        if (state != AssessmentState.DRAFT) {
            throw AssessmentProblems.NOT_A_DRAFT.problem();
        }
        state = AssessmentState.OPEN;
    }

    void withdraw() {
        if (state == AssessmentState.COMPLETED || state == AssessmentState.WITHDRAWN) {
            throw AssessmentProblems.ENDED.problem();
        }
        state = AssessmentState.WITHDRAWN;
    }

    /** Fixes everything for ever. The caller holds the row's lock, so no answer comes between. */
    void complete(AssessmentResult computed, Instant now) {
        result = computed;
        total = computed.score().total();
        completedAt = now;
        state = AssessmentState.COMPLETED;
    }

    void requireOpen() {
        if (state != AssessmentState.OPEN) {
            throw (state == AssessmentState.DRAFT ? AssessmentProblems.NOT_OPEN : AssessmentProblems.ENDED).problem();
        }
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
