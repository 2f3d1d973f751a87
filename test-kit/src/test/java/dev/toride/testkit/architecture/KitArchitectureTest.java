package dev.toride.testkit.architecture;

import java.util.Set;

/** service-kit's, here because it cannot depend on what depends on it. */
class KitArchitectureTest implements Conventions {
    @Override
    public String root() {
        return "dev.toride.kit";
    }

    @Override
    public Set<String> clocks() {
        return Set.of("SystemClock");
    }

    @Override
    public Set<String> open() {
        return Set.of("ProblemResource.explain");
    }
}
