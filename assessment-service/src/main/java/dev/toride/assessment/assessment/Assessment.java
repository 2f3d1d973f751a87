package dev.toride.assessment.assessment;

import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.scoring.ConsolidatedItem;
import dev.toride.assessment.scoring.ConsolidationRule;
import dev.toride.assessment.scoring.UnitChoice;
import dev.toride.kit.audit.NotAudited;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One self-assessment (自社診断) of one company with one questionnaire. */
@Entity
@Table(name = "assessment")
class Assessment extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    String questionnaire;

    /** Of a tenant's own questionnaire, fixed at the beginning; null for a shipped one. */
    @Column(updatable = false)
    Integer questionnaireVersion;

    String edition;

    @Enumerated(EnumType.STRING)
    AssessmentState state;

    @Enumerated(EnumType.STRING)
    ConsolidationRule consolidation;

    /** A day in the company's time zone. */
    LocalDate dueOn;

    Instant remindedAt;
    Instant createdAt;
    Instant completedAt;
    String completedBy;
    Integer total;

    @JdbcTypeCode(SqlTypes.JSON)
    Outcome outcome;

    /** The company's choice by item. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> choices;

    /** Derived from the answers, which are audited themselves. */
    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    AssessmentResult result;

    /** For Hibernate. */
    protected Assessment() {}

    private Assessment(UUID id) {
        super(id);
    }

    static Assessment draft(AssessmentRequest request, Questionnaire questionnaire, Instant now) {
        Assessment assessment = new Assessment(freshId());
        assessment.organizationId = request.organization();
        assessment.questionnaire = questionnaire.id();
        assessment.questionnaireVersion = questionnaire.namedVersion();
        assessment.edition = questionnaire.edition();
        assessment.consolidation = request.consolidation() == null ? ConsolidationRule.LOWEST : request.consolidation();
        assessment.dueOn = request.dueOn();
        assessment.state = AssessmentState.DRAFT;
        assessment.createdAt = now;
        return assessment;
    }

    void revise(AssessmentRevisionRequest request) {
        requireNotEnded();
        consolidation = request.consolidation();
        dueOn = request.dueOn();
    }

    void open() {
        if (state != AssessmentState.DRAFT) {
            throw AssessmentProblems.NOT_A_DRAFT.problem();
        }
        state = AssessmentState.OPEN;
    }

    void withdraw() {
        requireNotEnded();
        state = AssessmentState.WITHDRAWN;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    /** Fixes everything for ever. The caller holds the row's lock, so no answer comes between. */
    void complete(AssessmentResult computed, String by, Instant now) {
        result = computed;
        outcome = Outcome.of(computed.score());
        total = outcome.total();
        choices = answered();
        completedAt = now;
        completedBy = by;
        state = AssessmentState.COMPLETED;
    }

    void requireOpen() {
        if (state != AssessmentState.OPEN) {
            throw (state == AssessmentState.DRAFT ? AssessmentProblems.NOT_OPEN : AssessmentProblems.ENDED).problem();
        }
    }

    void requireNotEnded() {
        if (state == AssessmentState.COMPLETED || state == AssessmentState.WITHDRAWN) {
            throw AssessmentProblems.ENDED.problem();
        }
    }

    /** What the company as a whole answered, where all of it was given and completed in one call and stands in the result. */
    List<UnitAnswerResponse> answersOf(Respondent respondent) {
        if (result == null || !respondent.equals(Respondent.unit(organizationId))) {
            return List.of();
        }
        String company = organizationId.toString();
        return result.items().stream()
                .filter(item ->
                        item.units().stream().anyMatch(unit -> unit.unit().equals(company)))
                .map(item -> new UnitAnswerResponse(
                        item.item(), 0, choiceOf(item, company), null, null, completedBy, completedAt, null))
                .toList();
    }

    /** The company's choice by item of a completed one, however long ago. */
    Map<String, String> answered() {
        Map<String, String> answered = new LinkedHashMap<>();
        result.items().forEach(item -> answered.put(item.item(), item.choice()));
        return answered;
    }

    /** For the audit entry of an assessment that is written by hand: what the listener to Hibernate would note. */
    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("organizationId", organizationId);
        told.put("questionnaire", questionnaire);
        if (questionnaireVersion != null) {
            told.put("questionnaireVersion", questionnaireVersion);
        }
        told.put("edition", edition);
        told.put("state", state);
        told.put("consolidation", consolidation);
        told.put("createdAt", createdAt);
        told.put("completedAt", completedAt);
        told.put("completedBy", completedBy);
        told.put("total", total);
        told.put("choices", choices);
        return told;
    }

    private static String choiceOf(ConsolidatedItem item, String unit) {
        return item.units().stream()
                .filter(answer -> answer.unit().equals(unit))
                .findFirst()
                .map(UnitChoice::choice)
                .orElseThrow();
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
