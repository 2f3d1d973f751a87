package dev.toride.kit.link;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Caller;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Issues links and opens them. Issuing, revoking and looking up happen inside the caller's transaction. */
@ApplicationScoped
public class Links {
    private final EntityManager entities;
    private final AgroalDataSource system;
    private final LinkSecret secret;
    private final LinkSessions sessions;
    private final Caller caller;
    private final Clock clock;

    @Inject
    Links(
            EntityManager entities,
            @DataSource("system") AgroalDataSource system,
            LinkSecret secret,
            LinkSessions sessions,
            Caller caller,
            Clock clock) {
        this.entities = entities;
        this.system = system;
        this.secret = secret;
        this.sessions = sessions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param purpose what a session of this link may do; checked when it is opened and at each use of the session
     * @param target the thing it opens
     */
    public Link issue(String purpose, UUID organization, UUID target, Instant expiresAt) {
        Link link = new Link(Link.newId());
        link.purpose = purpose;
        link.organizationId = organization;
        link.target = target;
        link.expiresAt = expiresAt;
        link.tokenHash = LinkSecret.hash(secret.token(link.id()));
        entities.persist(link);
        return link;
    }

    /** What follows the {@code #} of the link. The same each time it is asked for; never store or log it. */
    public String token(UUID link) {
        return secret.token(link);
    }

    public Optional<Link> find(UUID link) {
        return Optional.ofNullable(entities.find(Link.class, link));
    }

    /** By id; at most as many as were asked for. */
    public Map<UUID, Link> find(Collection<UUID> links) {
        return entities.createQuery("from Link l where l.id in :links", Link.class)
                .setParameter("links", links)
                .getResultStream()
                .collect(Collectors.toMap(Link::id, Function.identity()));
    }

    /**
     * Uses a link up and opens a session in its place. From here on the request acts for the link's tenant.
     *
     * @throws dev.toride.kit.problem.Problem 404 for a token that opens nothing here, 410 if the link was used, revoked or
     *     has expired
     */
    public LinkSession open(String token, String purpose) {
        UUID id = secret.id(token);
        String tenant = id == null ? null : tenant(id, LinkSecret.hash(token));
        if (tenant == null) {
            throw LinkProblems.UNKNOWN.problem();
        }
        caller.actForLink(tenant, id);
        return QuarkusTransaction.requiringNew().call(() -> {
            Link link = entities.find(Link.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (link == null || !link.purpose.equals(purpose)) {
                throw LinkProblems.UNKNOWN.problem();
            }
            link.use(clock.instant());
            return sessions.start(tenant, link);
        });
    }

    /**
     * The link whose session makes this request.
     *
     * @throws dev.toride.kit.problem.Problem 410 if it was revoked meanwhile, 401 if there is no session of this purpose
     */
    public Link current(String purpose) {
        Link link = caller.link().map(id -> entities.find(Link.class, id)).orElse(null);
        if (link == null || !link.purpose.equals(purpose)) {
            throw KitProblems.UNAUTHENTICATED.problem().withHeader("WWW-Authenticate", "Bearer");
        }
        link.requireNotRevoked();
        return link;
    }

    /** Through the system role, because nobody has said yet which tenant this is about. */
    private String tenant(UUID id, String hash) {
        String sql = "select tenant_id from link where id = ? and token_hash = ?";
        try (Connection connection = system.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            select.setString(2, hash);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("link not looked up", e);
        }
    }
}
