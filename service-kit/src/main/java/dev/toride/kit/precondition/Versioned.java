package dev.toride.kit.precondition;

/** A representation that knows the version of what it shows; its ETag is that version in quotes. */
public interface Versioned {
    /** Starts at 0 and is raised by one with each change. */
    long version();
}
