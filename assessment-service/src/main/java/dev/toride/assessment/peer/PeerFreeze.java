package dev.toride.assessment.peer;

import dev.toride.assessment.assessment.LatestTotals;
import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.organization.Organizations;
import dev.toride.kit.tenancy.Caller;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes the table of a month, once: reads each tenant's totals under that tenant, keeps only cells that may be told. */
@ApplicationScoped
class PeerFreeze {
    /** As many companies are read in one transaction. */
    private static final int BATCH = 1000;

    private final AgroalDataSource system;
    private final TenantSamples samples;
    private final PeerTable table;
    private final Catalog catalog;
    private final Clock clock;

    @Inject
    PeerFreeze(
            @DataSource("system") AgroalDataSource system,
            TenantSamples samples,
            PeerTable table,
            Catalog catalog,
            Clock clock) {
        this.system = system;
        this.samples = samples;
        this.table = table;
        this.catalog = catalog;
        this.clock = clock;
    }

    static LocalDate month(Instant now) {
        return LocalDate.ofInstant(now, PeerPolicy.ZONE).withDayOfMonth(1);
    }

    /** True if this call made the table; false if the month had one. Two replicas at once: the second one fails and finds it. */
    boolean freeze() {
        LocalDate month = month(clock.instant());
        if (table.isFrozen(month)) {
            return false;
        }
        Map<String, List<UUID>> participants = participants();
        Map<String, Map<CellKey, Distribution>> tables = new LinkedHashMap<>();
        for (String questionnaire : catalog.scoredQuestionnaires()) {
            List<PeerSample> all = new ArrayList<>();
            for (Map.Entry<String, List<UUID>> tenant : participants.entrySet()) {
                List<UUID> organizations = tenant.getValue();
                for (int from = 0; from < organizations.size(); from += BATCH) {
                    all.addAll(samples.of(
                            tenant.getKey(),
                            organizations.subList(from, Math.min(organizations.size(), from + BATCH)),
                            questionnaire));
                }
            }
            tables.put(questionnaire, PeerCells.of(all));
        }
        table.keep(month, tables);
        return true;
    }

    /** Through the system role, which sees who takes part but nothing of what they scored. */
    private Map<String, List<UUID>> participants() {
        String sql = "select tenant_id, id from peer_participation where participates order by tenant_id, id";
        Map<String, List<UUID>> participants = new LinkedHashMap<>();
        try (Connection connection = system.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                participants
                        .computeIfAbsent(row.getString(1), tenant -> new ArrayList<>())
                        .add(row.getObject(2, UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("participants not looked up", e);
        }
        return participants;
    }

    /** One tenant's companies, read as that tenant. */
    @ApplicationScoped
    static class TenantSamples {
        private final LatestTotals totals;
        private final Organizations organizations;
        private final Caller caller;
        private final Clock clock;

        @Inject
        TenantSamples(LatestTotals totals, Organizations organizations, Caller caller, Clock clock) {
            this.totals = totals;
            this.organizations = organizations;
            this.caller = caller;
            this.clock = clock;
        }

        @ActivateRequestContext
        List<PeerSample> of(String tenant, List<UUID> companies, String questionnaire) {
            caller.actFor(tenant, "peer freeze");
            Instant since = clock.instant()
                    .atZone(PeerPolicy.ZONE)
                    .minusMonths(PeerPolicy.MONTHS_BACK)
                    .toInstant();
            return QuarkusTransaction.requiringNew().call(() -> {
                Map<UUID, Integer> scored = totals.of(questionnaire, companies, since);
                List<PeerSample> samples = new ArrayList<>();
                organizations
                        .classifications(scored.keySet())
                        .forEach((company, classification) -> sample(tenant, classification, scored.get(company))
                                .ifPresent(samples::add));
                return samples;
            });
        }

        /** A company whose industry or size is not known belongs to no cell. */
        private static Optional<PeerSample> sample(
                String tenant, Organizations.Classification classification, int total) {
            return classification
                    .industry()
                    .flatMap(industry -> classification
                            .employees()
                            .map(employees -> new PeerSample(tenant, industry, SizeGroup.of(employees), total)));
        }
    }
}
