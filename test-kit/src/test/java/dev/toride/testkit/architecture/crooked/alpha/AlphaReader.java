package dev.toride.testkit.architecture.crooked.alpha;

import jakarta.persistence.EntityManager;

class AlphaReader {
    private final EntityManager entities;

    AlphaReader(EntityManager entities) {
        this.entities = entities;
    }

    Alpha read() {
        return entities.find(Alpha.class, 1);
    }
}
