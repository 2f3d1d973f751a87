package dev.toride.kit.background;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Work that is done again and again, with a rest between the turns. */
public final class Repeated {
    private static final Logger LOG = Logger.getLogger(Repeated.class);
    private static final Duration LAST_TURN = Duration.ofSeconds(10);

    private final String name;
    private final Duration rest;
    private final Turn turn;
    private volatile boolean running;
    private volatile Thread thread;

    /** One turn. A long one looks at {@link Repeated#isRunning} in between. */
    @FunctionalInterface
    public interface Turn {
        void take() throws SQLException;
    }

    /** @param name of the thread, and of the work in the log */
    public Repeated(String name, Duration rest, Turn turn) {
        this.name = name;
        this.rest = rest;
        this.turn = turn;
    }

    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** Does nothing where it was not started. */
    public void stop() throws InterruptedException {
        running = false;
        if (thread != null) {
            LockSupport.unpark(thread);
            thread.join(LAST_TURN);
        }
    }

    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                turn.take();
            } catch (SQLException | RuntimeException failed) {
                LOG.warnf("%s failed, trying again: %s", name, failed.getMessage());
            }
            if (running) {
                LockSupport.parkNanos(rest.toNanos());
            }
        }
    }
}
