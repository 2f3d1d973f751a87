package dev.toride.inventory.guideline.pack;

/** One thing that is wrong with a pack; line and column count from 1. */
public record Finding(String file, int line, int column, String reason) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + reason;
    }
}
