package dev.toride.inventory.threat;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The sheet 脅威の状況 of one company: a frequency per threat, as far as answered. */
@Entity
@Table(name = "threat_status")
class ThreatStatus extends Aggregate implements OrganizationOwned {
    UUID organizationId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Integer> frequencies;

    /** For Hibernate. */
    protected ThreatStatus() {}

    static ThreatStatus blank(UUID organization) {
        ThreatStatus status = new ThreatStatus(freshId());
        status.organizationId = organization;
        status.frequencies = Map.of();
        return status;
    }

    private ThreatStatus(UUID id) {
        super(id);
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
