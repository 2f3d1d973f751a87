package dev.toride.testkit.architecture.crooked.beta;

import dev.toride.testkit.architecture.crooked.alpha.Alpha;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Beta {
    @Id
    long id;

    Class<Alpha> other() {
        return Alpha.class;
    }
}
