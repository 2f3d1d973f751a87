package dev.toride.assessment.peer;

import dev.toride.kit.background.Repeated;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks from time to time whether the month has its table yet. */
@ApplicationScoped
class PeerFreezeJob {
    private static final Logger LOG = Logger.getLogger(PeerFreezeJob.class);

    private final PeerFreeze freeze;
    private final Repeated repeated;

    @Inject
    PeerFreezeJob(
            PeerFreeze freeze,
            @ConfigProperty(name = "toride.peers.poll-interval", defaultValue = "1h") Duration interval) {
        this.freeze = freeze;
        this.repeated = new Repeated("peer-freeze", interval, this::freezeOnce);
    }

    void start(@Observes StartupEvent started) {
        repeated.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        repeated.stop();
    }

    /** Fails where another replica is first; then there is nothing left to do at the next look. */
    private void freezeOnce() {
        if (freeze.freeze()) {
            LOG.info("the table of peers of this month is frozen");
        }
    }
}
