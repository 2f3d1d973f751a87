package dev.toride.kit.precondition;

/** An answer that has an ETag. */
public interface Tagged {
    /** A strong ETag, with its quotes. Not a bean property on purpose: it is a header, not a part of the body. */
    String etag();
}
