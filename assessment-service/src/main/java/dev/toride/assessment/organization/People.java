package dev.toride.assessment.organization;

import dev.toride.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who the people of a company are, where they belong and which roles of tables 5 and 6 they hold. Names stay with their owner. */
@ApplicationScoped
@Transactional
public class People {
    private final EntityManager entities;
    private final Caller caller;

    @Inject
    People(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * A person of a company.
     *
     * @param unit the one the person belongs to
     * @param roles held now, by the names of inventory-service's enum
     * @param roleUnits units for which a role is held
     */
    public record Member(UUID id, Optional<UUID> unit, Set<String> roles, Set<UUID> roleUnits) {
        public boolean holdsOneOf(Set<String> wanted) {
            return roles.stream().anyMatch(wanted::contains);
        }

        /** Whether the person belongs to a unit or answers for it in some role. */
        public boolean belongsTo(UUID other) {
            return unit.filter(other::equals).isPresent() || roleUnits.contains(other);
        }
    }

    /** The person of this company in whose name the call is made; empty for a machine that names nobody. */
    public Optional<Member> acting(UUID organization) {
        return entities.createQuery(
                        "from KnownPerson p where p.organizationId = :organization and p.subject = :subject and p.removed = false",
                        KnownPerson.class)
                .setParameter("organization", organization)
                .setParameter("subject", caller.actingSubject())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::member);
    }

    /** A person by id; empty where this company has no such person (any more). */
    public Optional<Member> member(UUID organization, UUID person) {
        return Optional.ofNullable(entities.find(KnownPerson.class, person))
                .filter(known -> !known.removed && organization.equals(known.organizationId))
                .map(this::member);
    }

    /** Roles that somebody in the company holds now, each with the assignment made first. */
    public Map<String, UUID> heldRoles(UUID organization) {
        Map<String, UUID> held = new HashMap<>();
        // Ids of version 7 sort by time as texts, too; PostgreSQL has no least uuid.
        entities.createQuery("""
                        select r.role, min(cast(r.id as String)) from KnownRoleAssignment r
                        join KnownPerson p on p.id = r.personId and p.organizationId = r.organizationId
                        where r.organizationId = :organization and r.revoked = false and p.removed = false
                        group by r.role""", HeldRole.class)
                .setParameter("organization", organization)
                .getResultStream()
                .forEach(role -> held.put(role.role(), UUID.fromString(role.assignment())));
        return held;
    }

    private record HeldRole(String role, String assignment) {}

    private Member member(KnownPerson person) {
        List<KnownRoleAssignment> held = entities.createQuery(
                        "from KnownRoleAssignment r where r.personId = :person and r.revoked = false",
                        KnownRoleAssignment.class)
                .setParameter("person", person.id())
                .getResultList();
        Set<String> roles = new HashSet<>();
        Set<UUID> units = new HashSet<>();
        for (KnownRoleAssignment assignment : held) {
            roles.add(assignment.role);
            if (assignment.unitId != null) {
                units.add(assignment.unitId);
            }
        }
        return new Member(person.id(), Optional.ofNullable(person.unitId), Set.copyOf(roles), Set.copyOf(units));
    }
}
