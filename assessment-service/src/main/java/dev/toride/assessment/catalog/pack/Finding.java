package dev.toride.assessment.catalog.pack;

/** One thing that is wrong with a pack; line and column count from 1, or are 0 where {@code file} is a JSON pointer. */
public record Finding(String file, int line, int column, String reason, Rule rule) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + reason;
    }
}
