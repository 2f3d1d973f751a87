package dev.toride.assessment.measure;

import dev.toride.assessment.organization.Organizations;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.tenancy.OrganizationOwned;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the features around measures ask of them. */
@ApplicationScoped
@Transactional
public class Measures {
    private final MeasureRepository measures;
    private final Organizations organizations;
    private final Visible visible;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Measures(MeasureRepository measures, Organizations organizations, Visible visible, Outbox outbox, Clock clock) {
        this.measures = measures;
        this.organizations = organizations;
        this.visible = visible;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A measure that the caller may see. */
    public record Seen(UUID id, UUID organizationId, MeasureState state) implements OrganizationOwned {
        /** @throws dev.toride.kit.problem.Problem 409 once nothing is left to decide or do */
        public void requireOpen() {
            if (!state.isOpen()) {
                throw MeasureProblems.NOT_OPEN.problem();
            }
        }
    }

    /** What a pack advises for an item that came out weak. */
    public record Proposal(MeasureAim aim, MeasureWords words) {}

    /**
     * The outcome of proposing.
     *
     * @param proposed the new ones, in the order of the proposals
     * @param existing those that stood in the way: of the same assessment, or still open for the same item
     */
    public record Proposed(List<MeasureResponse> proposed, List<MeasureResponse> existing) {}

    /** A measure that was decided on. */
    public record Decided(UUID id, Instant at) {}

    /** A measure that was adopted from a result and not given up since; empty if there is none. */
    public Optional<Decided> decidedFromResult(UUID organization) {
        return measures.decidedFromResult(organization)
                .map(measure -> new Decided(measure.id(), measure.decision.at()));
    }

    /** @throws dev.toride.kit.problem.Problem 404 if there is none that the caller may see */
    public Seen require(UUID id) {
        Measure measure = visible.require(measures.findById(id));
        return new Seen(measure.id(), measure.organizationId, measure.state);
    }

    /**
     * Keeps proposals for which there is none yet. The company is held, so that two who propose at once propose once.
     *
     * @param questionnaire that of the assessment, and so of every proposal
     */
    public Proposed propose(UUID organization, UUID assessment, String questionnaire, List<Proposal> proposals) {
        organizations.hold(organization);
        List<Measure> existing = measures.proposals(organization, assessment, questionnaire);
        Set<String> taken = new HashSet<>();
        existing.forEach(measure -> taken.add(measure.item));
        List<MeasureResponse> proposed = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (taken.add(proposal.aim().item())) {
                Measure measure = Measure.propose(
                        organization,
                        assessment,
                        MeasureOrigin.PROPOSAL,
                        proposal.aim(),
                        proposal.words(),
                        clock.instant());
                measures.persist(measure);
                outbox.append(MeasureEvents.proposed(measure));
                proposed.add(MeasureResponse.of(measure));
            }
        }
        return new Proposed(
                List.copyOf(proposed),
                existing.stream().map(MeasureResponse::of).toList());
    }

    /** @param until exclusive */
    public MeasureTally tally(UUID organization, Instant from, Instant until) {
        return measures.tally(organization, from, until);
    }

    /** Completed in a span of time, the first one first; at most {@code limit}. */
    public List<MeasureResponse> completed(UUID organization, Instant from, Instant until, int limit) {
        return measures.completed(organization, from, until, limit).stream()
                .map(MeasureResponse::of)
                .toList();
    }

    /** Overdue now, the longest overdue first; at most {@code limit}. */
    public List<MeasureResponse> overdue(UUID organization, int limit) {
        return measures.overdue(organization, limit).stream()
                .map(MeasureResponse::of)
                .toList();
    }
}
