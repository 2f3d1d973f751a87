package dev.toride.testkit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The real time plus what tests have added to it. A service's tests put it in the place of the kit's clock; it is one for the
 * JVM, so a test only ever moves it forward and never counts on the absolute day.
 */
public final class MovableClock extends Clock {
    public static final MovableClock INSTANCE = new MovableClock();

    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

    private volatile Duration ahead = Duration.ZERO;

    private MovableClock() {}

    public synchronized void forward(Duration more) {
        ahead = ahead.plus(more);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("services keep time in UTC");
    }

    @Override
    public Instant instant() {
        return REAL.instant().plus(ahead);
    }
}
