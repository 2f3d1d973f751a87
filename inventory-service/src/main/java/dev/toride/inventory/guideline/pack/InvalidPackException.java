package dev.toride.inventory.guideline.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Packs that must not be used. The message lists every finding, one a line, as {@code file:line:column: reason}. */
public final class InvalidPackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    InvalidPackException(List<Finding> findings) {
        super(findings.stream()
                .map(Finding::toString)
                .collect(Collectors.joining("\n", "Invalid packs, " + findings.size() + " finding(s):\n", "")));
        this.findings = List.copyOf(findings);
    }

    /** Never empty; in the order of the files. */
    public List<Finding> findings() {
        return findings;
    }
}
