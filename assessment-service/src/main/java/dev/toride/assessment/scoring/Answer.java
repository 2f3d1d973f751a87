package dev.toride.assessment.scoring;

/** The choice made for an item, both by id. */
public record Answer(String item, String choice) {}
