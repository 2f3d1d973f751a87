package dev.toride.assessment.catalog.pack;

/**
 * A place in a file; line and column count from 1. Names its file because a pack may take over what stands in another. In JSON that came in a
 * request it is a pointer in place of the file, and no line.
 */
record Position(String file, int line, int column) {
    static Position start(String file) {
        return new Position(file, 1, 1);
    }

    static Position pointer(String pointer) {
        return new Position(pointer, 0, 0);
    }

    /** Where a property of a mapping would stand that is not there. */
    Position missing(String name) {
        return line == 0 ? pointer(file + "/" + name) : this;
    }
}
