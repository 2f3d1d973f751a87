package dev.toride.assessment.peer;

import dev.toride.assessment.assessment.LatestTotals;
import dev.toride.assessment.catalog.Baseline;
import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.peer.PeerComparisonResponse.Cell;
import dev.toride.assessment.peer.PeerComparisonResponse.Item;
import dev.toride.assessment.peer.PeerComparisonResponse.Own;
import dev.toride.assessment.peer.PeerComparisonResponse.Survey;
import dev.toride.assessment.scoring.Scorers;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.precondition.IfNoneMatch;
import dev.toride.kit.precondition.PutCondition;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads the frozen table for one company; who takes part. */
@ApplicationScoped
@Transactional
class PeerService {
    private final EntityManager entities;
    private final LatestTotals totals;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Scorers scorers;
    private final Visible visible;
    private final Clock clock;

    @Inject
    PeerService(
            EntityManager entities,
            LatestTotals totals,
            Organizations organizations,
            Catalog catalog,
            Scorers scorers,
            Visible visible,
            Clock clock) {
        this.entities = entities;
        this.totals = totals;
        this.organizations = organizations;
        this.catalog = catalog;
        this.scorers = scorers;
        this.visible = visible;
        this.clock = clock;
    }

    PeerComparisonResponse compare(UUID organization, String questionnaire) {
        organizations.requireVisible(organization);
        if (!scorers.isShipped(questionnaire)) {
            // Nobody else's companies answered it, so there is nobody to compare with.
            throw KitProblems.INVALID_REQUEST
                    .problem()
                    .and(FieldError.ofParameter("questionnaire", "own-questionnaire-without-peers"));
        }
        scorers.requireParameter("questionnaire", questionnaire);
        LatestTotals.Latest latest = totals.latest(organization, questionnaire).orElse(null);
        boolean participates = participation(organization)
                .map(participation -> participation.participates)
                .orElse(false);
        LocalDate month = participates ? newestMonth().orElse(null) : null;
        return new PeerComparisonResponse(
                organization,
                questionnaire,
                participates,
                month,
                latest == null ? null : new Own(latest.assessment(), latest.completedAt(), latest.total()),
                month == null ? List.of() : cells(month, questionnaire, organization, latest),
                catalog.baseline(questionnaire)
                        .map(baseline -> survey(baseline, latest == null ? Map.of() : latest.choices()))
                        .orElse(null));
    }

    PeerParticipationResponse getParticipation(UUID organization) {
        organizations.requireVisible(organization);
        return participation(organization)
                .map(PeerParticipationResponse::of)
                .orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    /** A participation and whether it is new. */
    record Decided(PeerParticipationResponse participation, boolean isNew) {}

    Decided decide(UUID organization, IfMatch ifMatch, IfNoneMatch ifNoneMatch, PeerParticipationRequest request) {
        organizations.requireVisible(organization);
        visible.requireWholeOrganization();
        Optional<PeerParticipation> existing = participation(organization);
        PeerParticipation participation = existing.orElseGet(() -> new PeerParticipation(organization));
        PutCondition.require(existing.map(PeerParticipation::version), ifMatch, ifNoneMatch);
        participation.decide(request.participates(), clock.instant());
        if (existing.isEmpty()) {
            entities.persist(participation);
        }
        entities.flush();
        return new Decided(PeerParticipationResponse.of(participation), existing.isEmpty());
    }

    private Optional<PeerParticipation> participation(UUID organization) {
        return Optional.ofNullable(entities.find(PeerParticipation.class, organization));
    }

    private Optional<LocalDate> newestMonth() {
        return entities.createQuery("select max(m.month) from PeerMonth m", LocalDate.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<Cell> cells(
            LocalDate month, String questionnaire, UUID organization, @Nullable LatestTotals.Latest latest) {
        Organizations.Profile profile = organizations.profile(organization);
        String industry = profile.industry().orElse(CellKey.ALL);
        String size =
                profile.employees().map(SizeGroup::of).map(SizeGroup::name).orElse(CellKey.ALL);
        CellKey own = new CellKey(industry, size);
        List<Cell> cells = new ArrayList<>();
        for (CellKey key : List.of(own, own.ofIndustry(), own.ofSize(), CellKey.ofAll()).stream()
                .distinct()
                .toList()) {
            entities.createQuery("""
                            from PeerCell c where c.month = :month and c.questionnaire = :questionnaire
                            and c.industry = :industry and c.sizeGroup = :size""", PeerCell.class)
                    .setParameter("month", month)
                    .setParameter("questionnaire", questionnaire)
                    .setParameter("industry", key.industry())
                    .setParameter("size", key.size())
                    .getResultStream()
                    .findFirst()
                    .map(cell -> cell(cell, latest))
                    .ifPresent(cells::add);
        }
        return cells;
    }

    private static Cell cell(PeerCell cell, @Nullable LatestTotals.Latest latest) {
        Integer percentile = latest == null
                ? null
                : Integer.valueOf((int) Math.round(new Distribution(cell.distribution).percentile(latest.total())));
        Double score = latest == null || cell.deviation == 0
                ? null
                : Double.valueOf(rounded((latest.total() - cell.mean) / cell.deviation * 10 + 50));
        int step = PeerPolicy.ROUNDED_TO;
        return new Cell(
                CellKey.ALL.equals(cell.industry) ? null : cell.industry,
                CellKey.ALL.equals(cell.sizeGroup) ? null : SizeGroup.valueOf(cell.sizeGroup),
                Math.round((float) cell.organizations / step) * step,
                rounded(cell.mean),
                rounded(cell.lowerQuartile),
                rounded(cell.median),
                rounded(cell.upperQuartile),
                percentile,
                score);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static Survey survey(Baseline baseline, Map<String, String> own) {
        return new Survey(
                baseline.title(),
                baseline.attribution(),
                baseline.sources(),
                baseline.year(),
                baseline.respondents(),
                baseline.items().stream()
                        .map(item ->
                                new Item(item.item(), item.doneOrPartly(), item.provenance(), own.get(item.item())))
                        .toList());
    }
}
