package dev.toride.inventory.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** What other features ask about people. Call inside a transaction. */
@ApplicationScoped
public class People {
    private final PersonRepository people;

    @Inject
    People(PersonRepository people) {
        this.people = people;
    }

    /**
     * Holds the person against being removed until the transaction ends, so that whoever refers to them now is seen by whoever
     * removes them.
     *
     * @throws dev.toride.kit.problem.Problem 422 at the pointer if the company has no such person
     */
    public void requireIn(UUID organization, UUID person, String pointer) {
        Person found = people.findById(person, LockModeType.PESSIMISTIC_READ);
        if (found == null || !found.organizationId().equals(organization)) {
            throw PersonProblems.UNKNOWN.at(pointer);
        }
    }
}
