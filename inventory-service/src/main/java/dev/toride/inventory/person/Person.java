package dev.toride.inventory.person;

import dev.toride.kit.tenancy.Aggregate;
import dev.toride.kit.tenancy.OrganizationOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Someone who works for the company. */
@Entity
@Table(name = "person")
class Person extends Aggregate implements OrganizationOwned {
    UUID organizationId;
    UUID unitId;
    String name;
    /** {@code ISSUER|SUB} of the token that this person signs in with. */
    String subject;

    /** For Hibernate. */
    protected Person() {}

    private Person(UUID id, UUID organizationId) {
        super(id);
        this.organizationId = organizationId;
    }

    static Person enrol(UUID organization, PersonRequest request) {
        Person person = new Person(freshId(), organization);
        person.revise(request);
        return person;
    }

    void revise(PersonRequest request) {
        unitId = request.unit();
        name = request.name();
        subject = request.subject();
    }

    @Override
    public UUID organizationId() {
        return organizationId;
    }
}
