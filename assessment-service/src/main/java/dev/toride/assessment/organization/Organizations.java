package dev.toride.assessment.organization;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.problem.ProblemType;
import dev.toride.kit.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** What other features ask about companies and units. */
@ApplicationScoped
@Transactional
public class Organizations {
    private static final Logger LOG = Logger.getLogger(Organizations.class);
    private static final ProblemType UNKNOWN = new ProblemType("unknown-organization", 422);

    /** Units whose events have not arrived yet are asked for one by one; more than a few are no such case. */
    private static final int ASKED_MAX = 50;

    /**
     * Questions to inventory-service at a time. Each holds a connection to the database while it waits, so without a bound a peer that
     * hangs would take all of them, and with them every other request.
     */
    private static final int ASKING_MAX = 4;

    private final EntityManager entities;
    private final Caller caller;
    private final InventoryClient inventory;
    private final Semaphore asking = new Semaphore(ASKING_MAX);

    @Inject
    Organizations(EntityManager entities, Caller caller, @RestClient InventoryClient inventory) {
        this.entities = entities;
        this.caller = caller;
        this.inventory = inventory;
    }

    /**
     * A company whose event has not arrived yet is asked for at its owner.
     *
     * @throws Problem 422 unknown-organization at /organization if there is none that the caller may see; 503 if it is not
     *     known here and its owner does not answer
     */
    public void requireKnown(UUID organization) {
        if (!caller.mayReach(organization)) {
            throw UNKNOWN.at("/organization");
        }
        if (entities.find(KnownOrganization.class, organization) == null) {
            InventoryClient.Organization told =
                    ask(() -> inventory.organization(organization)).orElseThrow(() -> UNKNOWN.at("/organization"));
            keep(organization, told);
        }
    }

    /** For reads: whoever has not told anything about a company here reads nothing. @throws Problem 404 */
    public void requireVisible(UUID organization) {
        if (!caller.mayReach(organization) || entities.find(KnownOrganization.class, organization) == null) {
            throw KitProblems.NOT_FOUND.problem();
        }
    }

    /**
     * Lets one transaction after the other work on a company as a whole.
     *
     * @throws Problem as {@link #requireKnown}
     */
    public void hold(UUID organization) {
        requireKnown(organization);
        entities.find(KnownOrganization.class, organization, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * @throws Problem 404 if the company has no such unit, or has closed it
     */
    public void requireOpenUnit(UUID organization, UUID unit) {
        if (!isOpenUnit(organization, unit)) {
            throw KitProblems.NOT_FOUND.problem();
        }
    }

    private boolean isOpenUnit(UUID organization, UUID unit) {
        KnownUnit known = entities.find(KnownUnit.class, unit);
        if (known == null) {
            ask(() -> inventory.unit(organization, unit)).ifPresent(told -> keep(organization, told));
            known = entities.find(KnownUnit.class, unit);
        }
        return known != null && !known.closed && known.organizationId.equals(organization);
    }

    /**
     * A company as this service knows it.
     *
     * @param industry major division of the Japan Standard Industrial Classification, {@code A} to {@code T}
     * @param timeZone in which the company's days begin and end
     */
    public record Profile(String edition, Optional<String> industry, Optional<Integer> employees, ZoneId timeZone) {}

    /** @throws Problem as {@link #requireKnown} */
    public Profile profile(UUID organization) {
        requireKnown(organization);
        KnownOrganization known = entities.find(KnownOrganization.class, organization);
        return new Profile(
                known.edition,
                Optional.ofNullable(known.industry),
                Optional.ofNullable(known.employees),
                ZoneId.of(known.timeZone));
    }

    /** What a company is counted under. @param industry as in {@link Profile} */
    public record Classification(Optional<String> industry, Optional<Integer> employees) {}

    /** Of companies that are known here; the others are absent. */
    public Map<UUID, Classification> classifications(Collection<UUID> companies) {
        Map<UUID, Classification> known = new HashMap<>();
        entities.createQuery("from KnownOrganization o where o.id in :companies", KnownOrganization.class)
                .setParameter("companies", companies)
                .getResultStream()
                .forEach(company -> known.put(
                        company.id(),
                        new Classification(
                                Optional.ofNullable(company.industry), Optional.ofNullable(company.employees))));
        return known;
    }

    /** One of the given units that the company does not have or has closed; empty if all are fine. */
    public Optional<UUID> unknownUnit(UUID organization, Set<UUID> units) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> missing = new HashSet<>(units);
        entities.createQuery("""
                        select u.id from KnownUnit u
                        where u.organizationId = :organization and u.closed = false and u.id in :units""", UUID.class)
                .setParameter("organization", organization)
                .setParameter("units", units)
                .getResultList()
                .forEach(missing::remove);
        for (UUID unit : missing.stream().sorted().limit(ASKED_MAX).toList()) {
            if (!isOpenUnit(organization, unit)) {
                return Optional.of(unit);
            }
            missing.remove(unit);
        }
        return missing.stream().findFirst();
    }

    /** The units that are open now and known here, in the order of their ids, after one of them; at most {@code limit}. */
    public List<UUID> openUnits(UUID organization, UUID after, int limit) {
        return entities.createQuery("""
                        select u.id from KnownUnit u
                        where u.organizationId = :organization and u.closed = false and u.id > :after order by u.id""", UUID.class)
                .setParameter("organization", organization)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Unless the event is just being applied: then that stands, and this request goes on with it. */
    private void keep(UUID organization, InventoryClient.Organization told) {
        entities.createQuery("""
                        insert into KnownOrganization (tenantId, id, version, sequence, edition, industry, employees, timeZone)
                        values (:tenant, :id, 0, :sequence, :edition, :industry, :employees, :timeZone) on conflict do nothing""")
                .setParameter("tenant", caller.tenant())
                .setParameter("id", organization)
                .setParameter("sequence", told.version())
                .setParameter("edition", told.edition())
                .setParameter("industry", told.industry())
                .setParameter("employees", told.employees())
                .setParameter("timeZone", told.timeZone())
                .executeUpdate();
    }

    private void keep(UUID organization, InventoryClient.Unit told) {
        entities.createQuery("""
                        insert into KnownUnit (tenantId, id, version, sequence, organizationId, closed)
                        values (:tenant, :id, 0, :sequence, :organization, false) on conflict do nothing""")
                .setParameter("tenant", caller.tenant())
                .setParameter("id", told.id())
                .setParameter("sequence", told.version())
                .setParameter("organization", organization)
                .executeUpdate();
    }

    KnownOrganization learn(UUID organization, long sequence, OrganizationFacts.Profile profile) {
        KnownOrganization found = entities.find(KnownOrganization.class, organization);
        KnownOrganization known = found == null ? new KnownOrganization(organization) : found;
        if (known.sequence < sequence) {
            known.learn(sequence, profile);
        }
        if (found == null) {
            entities.persist(known);
        }
        return known;
    }

    KnownUnit learnUnit(UUID unit, long sequence, UUID organization, boolean closed) {
        KnownUnit found = entities.find(KnownUnit.class, unit);
        KnownUnit known = found == null ? new KnownUnit(unit) : found;
        if (known.sequence < sequence) {
            known.learn(sequence, organization, closed);
        }
        if (found == null) {
            entities.persist(known);
        }
        return known;
    }

    private <T> Optional<T> ask(Supplier<T> question) {
        if (!asking.tryAcquire()) {
            throw unavailable();
        }
        try {
            return Optional.of(question.get());
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            LOG.warnf("inventory-service refused a question: %s", refused.getMessage());
            throw unavailable();
        } catch (ProcessingException away) {
            LOG.warnf("inventory-service does not answer: %s", away.getMessage());
            throw unavailable();
        } finally {
            asking.release();
        }
    }

    private static Problem unavailable() {
        return KitProblems.UNAVAILABLE.problem().withHeader("Retry-After", "2");
    }
}
