package dev.toride.testkit.architecture.crooked.pure;

import dev.toride.testkit.architecture.crooked.beta.Beta;

class Rule {
    boolean holds(Beta beta) {
        return beta != null;
    }
}
