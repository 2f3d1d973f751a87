package dev.toride.assessment.peer;

import dev.toride.kit.audit.NotAudited;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A frozen cell. Belongs to no tenant. */
@Entity
@Immutable
@NotAudited
@Table(name = "peer_cell")
class PeerCell {
    @Id
    UUID id;

    LocalDate month;
    String questionnaire;
    String industry;
    String sizeGroup;
    int organizations;
    double mean;
    double deviation;
    double lowerQuartile;
    double median;
    double upperQuartile;

    @JdbcTypeCode(SqlTypes.JSON)
    SortedMap<Integer, Integer> distribution;

    /** For Hibernate. */
    protected PeerCell() {}

    static PeerCell of(UUID id, LocalDate month, String questionnaire, CellKey key, Distribution distribution) {
        PeerCell cell = new PeerCell();
        cell.id = id;
        cell.month = month;
        cell.questionnaire = questionnaire;
        cell.industry = key.industry();
        cell.sizeGroup = key.size();
        cell.organizations = distribution.size();
        cell.mean = distribution.mean();
        cell.deviation = distribution.standardDeviation();
        cell.lowerQuartile = distribution.quantile(0.25);
        cell.median = distribution.quantile(0.5);
        cell.upperQuartile = distribution.quantile(0.75);
        cell.distribution = distribution.counts();
        return cell;
    }
}
