package dev.toride.assessment.managementreview;

import dev.toride.assessment.inspection.InspectionResponse;
import dev.toride.assessment.inspection.Inspections;
import dev.toride.assessment.managementreview.ReviewFigures.ReviewedInspection;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.organization.People;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.tenancy.Caller;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Preparing a management review and deciding it. */
@ApplicationScoped
@Transactional
class ManagementReviewService {
    private final ManagementReviewRepository reviews;
    private final Inspections inspections;
    private final Standing standing;
    private final Organizations organizations;
    private final People people;
    private final Visible visible;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    ManagementReviewService(
            ManagementReviewRepository reviews,
            Inspections inspections,
            Standing standing,
            Organizations organizations,
            People people,
            Visible visible,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.reviews = reviews;
        this.inspections = inspections;
        this.standing = standing;
        this.organizations = organizations;
        this.people = people;
        this.visible = visible;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    ManagementReviewResponse prepare(ManagementReviewRequest request) {
        visible.requireWholeOrganization();
        organizations.requireKnown(request.organization());
        ManagementReview review = ManagementReview.prepare(request.organization(), clock.instant());
        take(review, request.agenda());
        reviews.persist(review);
        outbox.append(ManagementReviewEvents.prepared(review));
        return ManagementReviewResponse.of(review);
    }

    Page<ManagementReviewResponse> list(
            @Nullable UUID organization, @Nullable ManagementReviewState state, PageQuery page) {
        visible.requireWholeOrganization();
        if (organization != null) {
            visible.requireOrganization(organization);
        }
        return page.page(
                reviews.page(
                        organization, state, caller.organizations(), page.after(organization, state), page.fetch()),
                ManagementReview::id,
                ManagementReviewResponse::of);
    }

    ManagementReviewResponse get(UUID id) {
        return ManagementReviewResponse.of(require(id, LockModeType.NONE));
    }

    ManagementReviewResponse revise(UUID id, IfMatch ifMatch, ManagementReviewAgenda agenda) {
        ManagementReview review = hold(id);
        ifMatch.require(review.version());
        review.requirePrepared();
        take(review, agenda);
        outbox.append(ManagementReviewEvents.revised(review));
        return ManagementReviewResponse.of(review);
    }

    /** With If-Match the owner decides on what they read, and on nothing that was changed since. */
    ManagementReviewResponse decide(UUID id, IfMatch ifMatch, ManagementDecisionRequest request) {
        ManagementReview review = hold(id);
        People.Member owner = people.acting(review.organizationId)
                .filter(person -> person.holdsOneOf(DecisionPolicy.DECIDERS))
                .orElseThrow(ManagementReviewProblems.OWNER_NEEDED::problem);
        review.requirePrepared();
        if (ifMatch.isPresent()) {
            ifMatch.require(review.version());
        }
        requireConsistent(request.decisions());
        review.decide(List.copyOf(request.decisions()), owner.id(), clock.instant());
        outbox.append(ManagementReviewEvents.decided(review));
        // In one order, so that two reviews of the same inspections never wait for each other.
        review.inspections.stream().sorted().forEach(inspection -> inspections.review(inspection, id));
        return ManagementReviewResponse.of(review);
    }

    private ManagementReview hold(UUID id) {
        return require(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A review concerns the whole company. */
    private ManagementReview require(UUID id, LockModeType lock) {
        ManagementReview review = visible.require(reviews.findById(id, lock));
        visible.requireWholeOrganization();
        return review;
    }

    private void take(ManagementReview review, ManagementReviewAgenda agenda) {
        List<UUID> wanted = agenda.inspections() == null ? List.of() : agenda.inspections();
        Map<UUID, ReviewedInspection> evaluated = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String pointer = "/inspections/" + i;
            InspectionResponse inspection = inspections
                    .find(wanted.get(i))
                    .filter(found -> found.organization().equals(review.organizationId) && found.summary() != null)
                    .orElseThrow(() -> ManagementReviewProblems.NOT_REPORTED.at(pointer));
            evaluated.put(
                    inspection.id(),
                    new ReviewedInspection(inspection.id(), inspection.summary().total()));
        }
        review.take(
                List.copyOf(evaluated.keySet()),
                agenda.inputs() == null ? List.of() : List.copyOf(agenda.inputs()),
                standing.of(review.organizationId, List.copyOf(evaluated.values())));
    }

    private static void requireConsistent(List<ReasonedDecision> decisions) {
        Set<ManagementDecision> known = EnumSet.noneOf(ManagementDecision.class);
        for (int i = 0; i < decisions.size(); i++) {
            if (!known.add(decisions.get(i).decision())) {
                throw ManagementReviewProblems.DUPLICATE_DECISION.at("/decisions/" + i + "/decision");
            }
        }
        if (DecisionPolicy.contradict(known)) {
            throw ManagementReviewProblems.CONTRADICTION.at("/decisions");
        }
    }
}
