package dev.toride.testkit.architecture.crooked.alpha;

import dev.toride.testkit.architecture.crooked.beta.Beta;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Alpha {
    @Id
    long id;

    Beta beta;
}
