package dev.toride.kit.tenancy;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.token.Grant;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one who calls: tenant, organizations and acting person, from the verified token; or the tenant of the event or job
 * that is being handled, for which {@link #actFor} is called once.
 */
@RequestScoped
public class Caller {
    /** Names the person a machine acts for, as {@code ISSUER|SUB}; needs scope {@code act:for}. */
    public static final String ACTING_SUBJECT_HEADER = "Toride-Acting-Subject";

    static final String ALL_ORGANIZATIONS = "tenant:all";
    static final String ACT_FOR = "act:for";

    private final Instance<SecurityIdentity> identity;
    private final Instance<RoutingContext> http;

    /** Set for events, jobs and links only, where there is no token of the issuer. */
    private String handledTenant;

    private String handledWork;
    private UUID link;

    /** Of a signed-in caller; kept once it is known, which before the request is authenticated it is not. */
    private Grant grant;

    private Set<UUID> organizations;
    private boolean organizationsRead;
    private Set<UUID> units;
    private boolean unitsRead;

    @Inject
    Caller(Instance<SecurityIdentity> identity, Instance<RoutingContext> http) {
        this.identity = identity;
        this.http = http;
    }

    /** The tenant of the work in hand, or "" where there is none: then PostgreSQL shows no row. */
    public static String currentTenant() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return "";
        }
        try (InstanceHandle<Caller> caller = container.instance(Caller.class)) {
            return caller.get().tenantOrEmpty();
        }
    }

    /** Handling of an event or a job on behalf of one tenant. Fixed for the whole unit of work. */
    public void actFor(String tenant, String work) {
        if (tenant.isBlank() || handledTenant != null && !handledTenant.equals(tenant)) {
            throw new IllegalStateException("the tenant of a unit of work is set once");
        }
        handledTenant = tenant;
        handledWork = work;
    }

    /** A person without an account holds an opened link. Fixed for the whole request; the link says what may be reached. */
    public void actForLink(String tenant, UUID opened) {
        actFor(tenant, operation());
        link = opened;
    }

    /** The link whose holder calls, if one does. */
    public Optional<UUID> link() {
        return Optional.ofNullable(link);
    }

    /** What is being done, for the audit trail: method and path of a request, or the event or job in hand. */
    public String operation() {
        return handledWork != null
                ? handledWork
                : http.get().request().method() + " " + http.get().request().path();
    }

    /** @throws dev.toride.kit.problem.Problem 403 tenant-missing if the token names none */
    public String tenant() {
        String tenant = tenantOrEmpty();
        if (tenant.isEmpty()) {
            throw KitProblems.TENANT_MISSING.problem();
        }
        return tenant;
    }

    String tenantOrEmpty() {
        if (handledTenant != null) {
            return handledTenant;
        }
        Grant grant = grant();
        return grant == null ? "" : grant.tenant();
    }

    /** The organizations this caller is limited to; empty for all of the tenant. */
    public Optional<Set<UUID>> organizations() {
        if (!organizationsRead) {
            organizations = handledTenant == null ? readOrganizations() : null;
            organizationsRead = true;
        }
        return Optional.ofNullable(organizations);
    }

    /** The units this caller is further limited to (claim {@code unit_ids}); empty for the whole of its organizations. */
    public Optional<Set<UUID>> units() {
        if (!unitsRead) {
            Grant grant = grant();
            units = grant == null || grant.units() == null ? null : ids(grant.units());
            unitsRead = true;
        }
        return Optional.ofNullable(units);
    }

    public boolean mayReach(UUID organization) {
        return organizations().map(mine -> mine.contains(organization)).orElse(true);
    }

    public boolean hasScope(String scope) {
        Grant grant = grant();
        return grant != null && grant.scopes().contains(scope);
    }

    /**
     * The acting person as {@code ISSUER|SUB}: the token's own subject, or whom a machine with scope {@code act:for} names.
     *
     * @throws dev.toride.kit.problem.Problem 403 if a person is named without that scope
     */
    public String actingSubject() {
        String named = grant() == null ? null : http.get().request().getHeader(ACTING_SUBJECT_HEADER);
        if (named != null) {
            if (!hasScope(ACT_FOR)) {
                throw KitProblems.FORBIDDEN.problem();
            }
            return named;
        }
        return subject();
    }

    /** Who holds the token, as {@code ISSUER|SUB}; {@code link|ID}, or "system" where an event or job is handled. */
    public String subject() {
        if (link != null) {
            return "link|" + link;
        }
        Grant grant = grant();
        return grant == null ? "system" : grant.issuer() + "|" + grant.subject();
    }

    /** The OAuth client that made the call, which an Idempotency-Key belongs to. */
    public String client() {
        Grant grant = grant();
        return grant == null ? subject() : grant.client();
    }

    /** The caller's own token, for exchange; null where an event or job is handled. */
    @Nullable
    public String rawToken() {
        Grant grant = grant();
        return grant == null ? null : grant.token();
    }

    @Nullable
    private Grant grant() {
        if (handledTenant != null) {
            return null;
        }
        if (grant == null && identity.isResolvable() && http.isResolvable()) {
            grant = Grant.of(identity.get());
        }
        return grant;
    }

    @Nullable
    private Set<UUID> readOrganizations() {
        Grant grant = grant();
        if (grant == null || grant.organizations() == null) {
            if (hasScope(ALL_ORGANIZATIONS)) {
                return null;
            }
            throw KitProblems.ORGANIZATION_SCOPE_MISSING.problem();
        }
        return ids(grant.organizations());
    }

    private static Set<UUID> ids(List<String> claim) {
        try {
            return claim.stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException noId) {
            throw KitProblems.ORGANIZATION_SCOPE_MISSING.problem();
        }
    }
}
