package dev.toride.assessment.catalog.pack;

/** A place in a file; line and column count from 1. Names its file because a pack may take over what stands in another. */
record Position(String file, int line, int column) {
    static Position start(String file) {
        return new Position(file, 1, 1);
    }
}
