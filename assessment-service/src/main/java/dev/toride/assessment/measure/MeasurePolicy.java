package dev.toride.assessment.measure;

import dev.toride.assessment.organization.DecidingRoles;
import dev.toride.assessment.organization.People;
import dev.toride.assessment.organization.People.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who may do what to a measure: the one place that says so. */
@ApplicationScoped
class MeasurePolicy {
    private final People people;

    @Inject
    MeasurePolicy(People people) {
        this.people = people;
    }

    /** @throws dev.toride.kit.problem.Problem 403 unless a person of the company calls who holds a deciding role */
    Member decider(UUID organization) {
        Member person = person(organization);
        if (!person.holdsOneOf(DecidingRoles.DECIDERS)) {
            throw MeasureProblems.DECIDER_NEEDED.problem();
        }
        return person;
    }

    /**
     * The owner of a measure says that it is in place, or somebody who could have decided on it.
     *
     * @throws dev.toride.kit.problem.Problem 403 for anybody else
     */
    Member finisher(UUID organization, UUID owner) {
        Member person = person(organization);
        if (!person.id().equals(owner) && !person.holdsOneOf(DecidingRoles.DECIDERS)) {
            throw MeasureProblems.FINISHER_NEEDED.problem();
        }
        return person;
    }

    private Member person(UUID organization) {
        return people.acting(organization).orElseThrow(MeasureProblems.PERSON_NEEDED::problem);
    }
}
