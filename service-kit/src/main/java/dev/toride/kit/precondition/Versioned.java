package dev.toride.kit.precondition;

/** A representation that knows the version of what it shows; its ETag is that version in quotes. */
public interface Versioned extends Tagged {
    /** Starts at 0 and is raised by one with each change. */
    long version();

    @Override
    default String etag() {
        return Etags.of(version());
    }
}
