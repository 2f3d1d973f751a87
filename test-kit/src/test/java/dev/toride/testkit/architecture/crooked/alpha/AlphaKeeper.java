package dev.toride.testkit.architecture.crooked.alpha;

import jakarta.transaction.Transactional;

class AlphaKeeper {
    @Transactional
    void keep() {}
}
