package dev.toride.inventory.control;

import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.risk.AnswerByHand;
import dev.toride.inventory.risk.CompletedAssessment;
import dev.toride.inventory.risk.CompletedMeasure;
import dev.toride.inventory.risk.ControlStatus;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The sheet 対策状況チェック of one company. */
@Entity
@Table(name = "control_status")
class ControlSheet extends Aggregate implements OrganizationOwned {
    UUID organizationId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, ByHand> byHand;

    @JdbcTypeCode(SqlTypes.JSON)
    CompletedAssessment fromAssessment;

    /** The newest finished measure by item; those of other questionnaires say nothing about the checks. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, CompletedMeasure> fromMeasures;

    /** An answer that a person gave to one check. */
    record ByHand(CheckAnswer answer, Instant answeredAt, String answeredBy) {}

    /** For Hibernate. */
    protected ControlSheet() {}

    private ControlSheet(UUID id) {
        super(id);
    }

    static ControlSheet blank(UUID organization) {
        ControlSheet sheet = new ControlSheet(freshId());
        sheet.organizationId = organization;
        sheet.byHand = Map.of();
        sheet.fromMeasures = Map.of();
        return sheet;
    }

    /** Replaces the answers by hand; one that stays the same keeps its day. True if anything changed. */
    boolean answer(Map<String, CheckAnswer> answers, String by, Instant now) {
        Map<String, ByHand> next = new TreeMap<>();
        answers.forEach((check, answer) -> {
            ByHand before = byHand.get(check);
            next.put(check, before != null && before.answer() == answer ? before : new ByHand(answer, now, by));
        });
        if (next.equals(byHand)) {
            return false;
        }
        byHand = next;
        return true;
    }

    /** Newest completion wins; an older one that arrives late changes nothing. */
    boolean learn(CompletedAssessment completed) {
        if (fromAssessment != null && !completed.completedAt().isAfter(fromAssessment.completedAt())) {
            return false;
        }
        fromAssessment = completed;
        return true;
    }

    /** @param latest the newest finished measure for an item; empty if none is finished any more. True if that changed. */
    boolean learn(String item, Optional<CompletedMeasure> latest) {
        Map<String, CompletedMeasure> next = new TreeMap<>(fromMeasures);
        latest.ifPresentOrElse(measure -> next.put(item, measure), () -> next.remove(item));
        if (next.equals(fromMeasures)) {
            return false;
        }
        fromMeasures = next;
        return true;
    }

    List<ControlStatus> statuses(RiskSheet sheet) {
        return ControlStatus.of(sheet, Optional.ofNullable(fromAssessment), fromMeasures, answersByHand());
    }

    private Map<String, AnswerByHand> answersByHand() {
        Map<String, AnswerByHand> answers = new HashMap<>();
        byHand.forEach(
                (check, given) -> answers.put(check, new AnswerByHand(check, given.answer(), given.answeredAt())));
        return answers;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
