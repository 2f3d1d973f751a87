package dev.toride.inventory.guideline;

import java.util.List;

/** The values something is rated with, from the highest down. */
public record Scale(List<Level> levels, Provenance provenance) {
    public Scale {
        levels = List.copyOf(levels);
    }

    /** Whether the scale has this value. */
    public boolean contains(int value) {
        for (Level level : levels) {
            if (level.value() == value) {
                return true;
            }
        }
        return false;
    }

    /** The highest value. */
    public int top() {
        return levels.getFirst().value();
    }
}
