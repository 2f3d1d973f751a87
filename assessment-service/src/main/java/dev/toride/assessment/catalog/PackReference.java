package dev.toride.assessment.catalog;

/** Another pack in one of its versions: the one that what a pack does not say itself was taken over from. */
public record PackReference(String id, int version) {}
