package dev.toride.inventory.threat;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The sheet 脅威の状況 of one company: a frequency per threat, as far as answered, and since when. */
@Entity
@Table(name = "threat_status")
class ThreatStatus extends Aggregate implements OrganizationOwned {
    UUID organizationId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Integer> frequencies;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Instant> since;

    /** For Hibernate. */
    protected ThreatStatus() {}

    private ThreatStatus(UUID id) {
        super(id);
    }

    static ThreatStatus blank(UUID organization) {
        ThreatStatus status = new ThreatStatus(freshId());
        status.organizationId = organization;
        status.frequencies = Map.of();
        status.since = Map.of();
        return status;
    }

    /** Replaces the sheet; a frequency that stays the same keeps its day. True if anything changed. */
    boolean revise(Map<String, Integer> next, Instant now) {
        if (next.equals(frequencies)) {
            return false;
        }
        Map<String, Instant> days = new TreeMap<>();
        next.forEach((threat, frequency) ->
                days.put(threat, Objects.equals(frequency, frequencies.get(threat)) ? since.get(threat) : now));
        frequencies = next;
        since = days;
        return true;
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
