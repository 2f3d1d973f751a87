package dev.toride.kit.tenancy;

import dev.toride.kit.problem.KitProblems;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

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

    private Set<UUID> organizations;
    private boolean organizationsRead;

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
        JsonWebToken token = token();
        String tenant = token == null ? null : token.<String>claim("tenant_id").orElse(null);
        return tenant == null ? "" : tenant;
    }

    /** The organizations this caller is limited to; empty for all of the tenant. */
    public Optional<Set<UUID>> organizations() {
        if (!organizationsRead) {
            organizations = handledTenant == null ? readOrganizations() : null;
            organizationsRead = true;
        }
        return Optional.ofNullable(organizations);
    }

    public boolean mayReach(UUID organization) {
        return organizations().map(mine -> mine.contains(organization)).orElse(true);
    }

    public boolean hasScope(String scope) {
        JsonWebToken token = token();
        if (token == null) {
            return false;
        }
        String scopes = token.<String>claim("scope").orElse("");
        return (" " + scopes + " ").contains(" " + scope + " ");
    }

    /**
     * The acting person as {@code ISSUER|SUB}: the token's own subject, or whom a machine with scope {@code act:for} names.
     *
     * @throws dev.toride.kit.problem.Problem 403 if a person is named without that scope
     */
    public String actingSubject() {
        String named = token() == null ? null : http.get().request().getHeader(ACTING_SUBJECT_HEADER);
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
        JsonWebToken token = token();
        return token == null ? "system" : token.getIssuer() + "|" + token.getSubject();
    }

    /** The OAuth client that made the call, which an Idempotency-Key belongs to. */
    public String client() {
        JsonWebToken token = token();
        if (token == null) {
            return subject();
        }
        return token.<String>claim("azp")
                .or(() -> token.<String>claim("client_id"))
                .orElseGet(token::getSubject);
    }

    /** The caller's own token, for exchange; null where an event or job is handled. */
    @Nullable
    public String rawToken() {
        JsonWebToken token = token();
        return token == null ? null : token.getRawToken();
    }

    @Nullable
    private JsonWebToken token() {
        if (handledTenant != null || !identity.isResolvable() || !http.isResolvable()) {
            return null;
        }
        SecurityIdentity known = identity.get();
        return !known.isAnonymous() && known.getPrincipal() instanceof JsonWebToken token ? token : null;
    }

    @Nullable
    private Set<UUID> readOrganizations() {
        JsonWebToken token = token();
        Object claim = token == null ? null : token.getClaim("organization_ids");
        if (claim == null) {
            if (hasScope(ALL_ORGANIZATIONS)) {
                return null;
            }
            throw KitProblems.ORGANIZATION_SCOPE_MISSING.problem();
        }
        Set<UUID> ids = new HashSet<>();
        for (String id : strings(claim)) {
            try {
                ids.add(UUID.fromString(id));
            } catch (IllegalArgumentException noId) {
                throw KitProblems.ORGANIZATION_SCOPE_MISSING.problem();
            }
        }
        return Set.copyOf(ids);
    }

    private static Collection<String> strings(Object claim) {
        if (claim instanceof JsonArray array) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        if (claim instanceof Collection<?> values) {
            return values.stream()
                    .map(value -> value instanceof JsonString text ? text.getString() : String.valueOf(value))
                    .toList();
        }
        return Set.of(claim instanceof JsonString text ? text.getString() : String.valueOf(claim));
    }
}
