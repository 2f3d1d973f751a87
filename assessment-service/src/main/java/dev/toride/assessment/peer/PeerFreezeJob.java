package dev.toride.assessment.peer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks from time to time whether the month has its table yet. */
@ApplicationScoped
class PeerFreezeJob {
    private static final Logger LOG = Logger.getLogger(PeerFreezeJob.class);

    private final PeerFreeze freeze;
    private final Duration interval;
    private volatile boolean running;
    private volatile Thread thread;

    @Inject
    PeerFreezeJob(
            PeerFreeze freeze,
            @ConfigProperty(name = "toride.peers.poll-interval", defaultValue = "1h") Duration interval) {
        this.freeze = freeze;
        this.interval = interval;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread = Thread.ofPlatform().name("peer-freeze").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        LockSupport.unpark(thread);
        thread.join(Duration.ofSeconds(10));
    }

    private void run() {
        while (running) {
            try {
                if (freeze.freeze()) {
                    LOG.info("the table of peers of this month is frozen");
                }
            } catch (RuntimeException failed) {
                // Another replica may have been first; otherwise the next look tries again.
                LOG.warnf("the table of peers was not frozen: %s", failed.getMessage());
            }
            if (running) {
                LockSupport.parkNanos(interval.toNanos());
            }
        }
    }
}
