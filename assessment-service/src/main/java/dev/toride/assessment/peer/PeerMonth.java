package dev.toride.assessment.peer;

import dev.toride.kit.audit.NotAudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A month whose table is frozen; named by its first day. */
@Entity
@Immutable
@NotAudited
@Table(name = "peer_month")
class PeerMonth {
    @Id
    LocalDate month;

    Instant frozenAt;

    /** For Hibernate. */
    protected PeerMonth() {}

    PeerMonth(LocalDate month, Instant frozenAt) {
        this.month = month;
        this.frozenAt = frozenAt;
    }
}
