package dev.toride.inventory.guideline.pack;

import java.util.List;

/** Where the findings of one file are gathered. */
record Findings(String file, List<Finding> all) {
    void add(Position at, String reason) {
        all.add(new Finding(file, at.line(), at.column(), reason));
    }
}
