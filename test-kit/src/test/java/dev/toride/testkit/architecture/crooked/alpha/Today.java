package dev.toride.testkit.architecture.crooked.alpha;

import dev.toride.local.infrastructure.PsqlScript;
import java.time.LocalDate;
import java.time.ZoneOffset;

class Today {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    PsqlScript reachOver() {
        return null;
    }
}
