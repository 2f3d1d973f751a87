package dev.toride.kit.http;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The only place that asks the machine for the time; tests put another clock in its place. */
class SystemClock {
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        // PostgreSQL keeps microseconds: what is answered must be what is read back.
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
