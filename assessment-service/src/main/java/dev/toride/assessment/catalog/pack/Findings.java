package dev.toride.assessment.catalog.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where findings are gathered, each once: what a pack takes over is read again with it, and found wrong again. */
final class Findings {
    private final Set<Finding> all = new LinkedHashSet<>();
    private int reports;

    void add(Position at, String reason) {
        add(at, Rule.UNSOUND, reason);
    }

    void add(Position at, Rule rule, String reason) {
        reports++;
        all.add(new Finding(at.file(), at.line(), at.column(), reason, rule));
    }

    /** How often something was found wrong, the same thing counted each time. */
    int reports() {
        return reports;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Finding> all() {
        return new ArrayList<>(all);
    }
}
