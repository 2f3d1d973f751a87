package dev.toride.kit.problem;

import io.quarkus.oidc.OIDCException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells "the thing behind us is away" from "we have a bug". */
public final class Outages {
    /** SQLSTATE classes: 08 connection, 53 resources, 57 operator intervention, 58 system error. */
    private static final Set<String> OUTAGE_CLASSES = Set.of("08", "53", "57", "58");
    /** lock_not_available, serialization_failure, deadlock_detected: the same request may well succeed later. */
    private static final Set<String> RETRYABLE = Set.of("55P03", "40001", "40P01");

    private Outages() {}

    public static boolean isDatabaseOutage(Throwable failure) {
        SQLException sql = Causes.find(failure, SQLException.class);
        if (sql == null) {
            // A JTA timeout rolls back under the request: the statement was too slow, not wrong.
            return Causes.find(failure, RollbackException.class) != null
                    && Causes.find(failure, PersistenceException.class) == null;
        }
        String state = sql.getSQLState();
        if (sql instanceof SQLTransientException || state == null) {
            // Agroal's acquisition timeout has no SQLSTATE.
            return true;
        }
        return RETRYABLE.contains(state) || OUTAGE_CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }

    /** A refused token also ends in an OIDCException, so only what says that nobody answered counts. */
    static boolean isIssuerOutage(Throwable failure) {
        OIDCException oidc = Causes.find(failure, OIDCException.class);
        return Causes.find(failure, ConnectException.class) != null
                || oidc != null && String.valueOf(oidc.getMessage()).contains("not available");
    }
}
