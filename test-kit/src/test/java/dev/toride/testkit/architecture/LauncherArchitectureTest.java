package dev.toride.testkit.architecture;

import java.util.Set;

/** That of {@code deploy/local}, here because the launcher is built before everything else. */
class LauncherArchitectureTest implements Conventions {
    @Override
    public String root() {
        return "dev.toride.local";
    }

    /** Where its processes begin. */
    @Override
    public Set<String> clocks() {
        return Set.of("Launcher", "Main", "Part");
    }
}
