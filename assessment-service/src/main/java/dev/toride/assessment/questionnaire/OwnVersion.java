package dev.toride.assessment.questionnaire;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.QuestionnaireMode;
import dev.toride.kit.audit.NotAudited;
import dev.toride.kit.tenancy.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a tenant's own questionnaire. It never changes: the service's role may not even update its row. */
@Entity
@Immutable
@Table(name = "own_questionnaire_version")
class OwnVersion extends Aggregate {
    String questionnaire;
    int number;
    String edition;

    /** What lists need of the content, so that they need not read all of it; and so the next four. */
    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    @Enumerated(EnumType.STRING)
    QuestionnaireMode mode;

    int itemCount;
    Integer maximum;
    Integer minimum;

    /** Stands in the row itself; the audit trail names the row. */
    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    Questionnaire content;

    String createdBy;
    Instant createdAt;

    /** For Hibernate. */
    protected OwnVersion() {}

    OwnVersion(Questionnaire content, String by, Instant now) {
        super(freshId());
        this.questionnaire = content.id();
        this.number = content.version();
        this.edition = content.edition();
        this.title = content.title();
        this.mode = content.mode();
        this.itemCount = content.items().size();
        this.maximum = content.maximum();
        this.minimum = content.minimum();
        this.content = content;
        this.createdBy = by;
        this.createdAt = now;
    }
}
