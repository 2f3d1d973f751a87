package dev.toride.testkit.architecture.crooked.alpha;

import java.time.Instant;
import java.util.function.Supplier;

class ClockByReference {
    Supplier<Instant> now() {
        return Instant::now;
    }
}
