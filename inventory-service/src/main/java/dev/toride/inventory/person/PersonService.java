package dev.toride.inventory.person;

import dev.toride.inventory.organization.Organizations;
import dev.toride.inventory.unit.Units;
import dev.toride.kit.outbox.Outbox;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class PersonService {
    private final PersonRepository people;
    private final Organizations organizations;
    private final Units units;
    private final Visible visible;
    private final Outbox outbox;

    @Inject
    PersonService(PersonRepository people, Organizations organizations, Units units, Visible visible, Outbox outbox) {
        this.people = people;
        this.organizations = organizations;
        this.units = units;
        this.visible = visible;
        this.outbox = outbox;
    }

    PersonResponse enrol(UUID organization, PersonRequest request) {
        organizations.require(organization);
        check(organization, request, null);
        Person person = Person.enrol(organization, request);
        people.persist(person);
        outbox.append(PersonEvents.enrolled(person));
        return PersonResponse.of(person);
    }

    Page<PersonResponse> list(UUID organization, PageQuery page) {
        organizations.require(organization);
        return page.page(
                people.page(organization, page.after(organization), page.fetch()), Person::id, PersonResponse::of);
    }

    PersonResponse get(UUID organization, UUID id) {
        return PersonResponse.of(require(organization, id));
    }

    PersonResponse revise(UUID organization, UUID id, IfMatch ifMatch, PersonRequest request) {
        Person person = require(organization, id);
        ifMatch.require(person.version());
        check(organization, request, id);
        person.revise(request);
        outbox.append(PersonEvents.revised(person));
        return PersonResponse.of(person);
    }

    void remove(UUID organization, UUID id, IfMatch ifMatch) {
        Person person = require(organization, id);
        ifMatch.require(person.version());
        people.delete(person);
        outbox.append(PersonEvents.removed(person));
    }

    private Person require(UUID organization, UUID id) {
        Person person = visible.require(people.findById(id));
        if (!person.organizationId().equals(organization)) {
            throw KitProblems.NOT_FOUND.problem();
        }
        return person;
    }

    private void check(UUID organization, PersonRequest request, @Nullable UUID known) {
        units.requireIn(organization, request.unit(), "/unit");
        if (request.subject() != null && people.subjectTaken(organization, request.subject(), known)) {
            throw PersonProblems.SUBJECT_TAKEN.at("/subject");
        }
    }
}
