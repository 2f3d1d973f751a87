package dev.toride.assessment.measure.opinion;

import dev.toride.assessment.measure.MeasureProblems;
import dev.toride.assessment.measure.Measures;
import dev.toride.assessment.organization.People;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Opinions on a measure, as long as there is something to decide or do. */
@ApplicationScoped
@Transactional
class OpinionService {
    private final OpinionRepository opinions;
    private final Measures measures;
    private final People people;
    private final Visible visible;
    private final Clock clock;

    @Inject
    OpinionService(OpinionRepository opinions, Measures measures, People people, Visible visible, Clock clock) {
        this.opinions = opinions;
        this.measures = measures;
        this.people = people;
        this.visible = visible;
        this.clock = clock;
    }

    Page<OpinionResponse> list(UUID measure, PageQuery page) {
        measures.require(measure);
        return page.page(opinions.page(measure, page.after(measure), page.fetch()), Opinion::id, OpinionResponse::of);
    }

    OpinionResponse get(UUID measure, UUID id) {
        return OpinionResponse.of(require(measure, id, LockModeType.NONE));
    }

    OpinionResponse give(UUID measure, OpinionRequest request) {
        Measures.Seen seen = measures.require(measure);
        UUID person = acting(seen.organizationId());
        seen.requireOpen();
        if (opinions.isGiven(measure, person)) {
            throw OpinionProblems.GIVEN.problem();
        }
        Opinion opinion = Opinion.of(seen.organizationId(), measure, person);
        opinion.give(request.stance(), request.text(), clock.instant());
        opinions.persistAndFlush(opinion);
        return OpinionResponse.of(opinion);
    }

    OpinionResponse revise(UUID measure, UUID id, IfMatch ifMatch, OpinionRequest request) {
        Opinion opinion = requireOwn(measure, id, ifMatch);
        opinion.give(request.stance(), request.text(), clock.instant());
        opinions.flush();
        return OpinionResponse.of(opinion);
    }

    void takeBack(UUID measure, UUID id, IfMatch ifMatch) {
        opinions.delete(requireOwn(measure, id, ifMatch));
        opinions.flush();
    }

    private Opinion requireOwn(UUID measure, UUID id, IfMatch ifMatch) {
        Opinion opinion = require(measure, id, LockModeType.PESSIMISTIC_WRITE);
        if (!opinion.personId.equals(acting(opinion.organizationId))) {
            throw OpinionProblems.OF_ANOTHER.problem();
        }
        ifMatch.require(opinion.version());
        measures.require(measure).requireOpen();
        return opinion;
    }

    private Opinion require(UUID measure, UUID id, LockModeType lock) {
        Opinion opinion = visible.require(opinions.findById(id, lock));
        if (!opinion.measureId.equals(measure)) {
            throw KitProblems.NOT_FOUND.problem();
        }
        return opinion;
    }

    private UUID acting(UUID organization) {
        return people.acting(organization)
                .orElseThrow(MeasureProblems.PERSON_NEEDED::problem)
                .id();
    }
}
