package dev.toride.assessment.measure;

import dev.toride.assessment.organization.People;
import dev.toride.assessment.organization.People.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Who may do what to a measure: the one place that says so. */
@ApplicationScoped
class MeasurePolicy {
    /**
     * The owner (経営者) and the person responsible for information security (情報セキュリティ責任者): they decide on measures by
     * section 4(3), and the latter has "決定権限" by table 5.
     */
    static final Set<String> DECIDERS = Set.of("OWNER", "INFORMATION_SECURITY_OFFICER");

    private final People people;

    @Inject
    MeasurePolicy(People people) {
        this.people = people;
    }

    /** @throws dev.toride.kit.problem.Problem 403 unless a person of the company calls who holds a deciding role */
    Member decider(UUID organization) {
        Member person = person(organization);
        if (!person.holdsOneOf(DECIDERS)) {
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
        if (!person.id().equals(owner) && !person.holdsOneOf(DECIDERS)) {
            throw MeasureProblems.FINISHER_NEEDED.problem();
        }
        return person;
    }

    private Member person(UUID organization) {
        return people.acting(organization).orElseThrow(MeasureProblems.PERSON_NEEDED::problem);
    }
}
