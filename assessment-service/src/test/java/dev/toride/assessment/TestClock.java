package dev.toride.assessment;

import dev.toride.testkit.time.MovableClock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** In the place of the kit's clock. */
class TestClock {
    @Produces
    @Singleton
    Clock clock() {
        return MovableClock.INSTANCE;
    }
}
