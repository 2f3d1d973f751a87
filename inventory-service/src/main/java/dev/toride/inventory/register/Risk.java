package dev.toride.inventory.register;

import dev.toride.inventory.guideline.RiskLevel;
import dev.toride.inventory.risk.AssessedRisk;
import dev.toride.inventory.risk.Undetermined;
import dev.toride.kit.audit.NotAudited;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The risk (リスク) of one asset; bears the asset's id. */
@Entity
@Table(name = "risk")
class Risk extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    String edition;
    short importance;
    boolean importanceForced;
    Short threat;
    Short vulnerability;
    Short likelihood;
    Short riskValue;

    @Enumerated(EnumType.STRING)
    RiskLevel level;

    String decisiveThreat;

    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    List<Undetermined> undeterminedBecause;

    @Enumerated(EnumType.STRING)
    RiskCause cause;

    String causeReference;
    Instant assessedAt;

    /** For Hibernate. */
    protected Risk() {}

    Risk(UUID asset, UUID organization) {
        super(asset);
        organizationId = organization;
    }

    /** True if it differs from what was known; only then cause and time move on. */
    boolean assess(AssessedRisk computed, RiskCause why, String reference, Instant now) {
        boolean same = assessedAt != null
                && computed.edition().equals(edition)
                && computed.importance() == importance
                && computed.importanceForced() == importanceForced
                && Objects.equals(small(computed.threat()), threat)
                && Objects.equals(small(computed.vulnerability()), vulnerability)
                && Objects.equals(small(computed.riskValue()), riskValue)
                && Objects.equals(computed.decisiveThreat(), decisiveThreat)
                && computed.undeterminedBecause().equals(undeterminedBecause);
        if (same) {
            return false;
        }
        edition = computed.edition();
        importance = (short) computed.importance();
        importanceForced = computed.importanceForced();
        threat = small(computed.threat());
        vulnerability = small(computed.vulnerability());
        likelihood = small(computed.likelihood());
        riskValue = small(computed.riskValue());
        level = computed.level();
        decisiveThreat = computed.decisiveThreat();
        undeterminedBecause = computed.undeterminedBecause();
        cause = why;
        causeReference = reference;
        assessedAt = now;
        return true;
    }

    private static Short small(Integer value) {
        return value == null ? null : value.shortValue();
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
