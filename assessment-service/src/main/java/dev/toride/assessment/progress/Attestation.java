package dev.toride.assessment.progress;

import dev.toride.assessment.evidence.EvidenceLink;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Attested;
import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person who may decide vouches that a criterion is met outside of Toride (会社による確認). */
@Entity
@Table(name = "attestation")
class Attestation extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    String criterion;
    String statement;

    @JdbcTypeCode(SqlTypes.JSON)
    List<EvidenceLink> evidence;

    LocalDate attestedOn;
    /** The last day on which it counts; null for as long as it stands. */
    LocalDate validUntil;

    UUID attestedBy;
    Instant attestedAt;

    /** For Hibernate. */
    protected Attestation() {}

    private Attestation(UUID id) {
        super(id);
    }

    static Attestation of(UUID organization, String criterion) {
        Attestation attestation = new Attestation(freshId());
        attestation.organizationId = organization;
        attestation.criterion = criterion;
        return attestation;
    }

    void take(AttestationRequest request, UUID by, Instant now) {
        statement = request.statement();
        evidence = request.evidence() == null ? List.of() : List.copyOf(request.evidence());
        attestedOn = request.attestedOn();
        validUntil = request.validUntil();
        attestedBy = by;
        attestedAt = now;
    }

    Attested asFact() {
        return new Attested(id(), attestedOn, validUntil);
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
