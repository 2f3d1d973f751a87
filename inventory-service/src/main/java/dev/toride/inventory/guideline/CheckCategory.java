package dev.toride.inventory.guideline;

/** A group of control checks and the regulation family (table 7) that rules it. */
public record CheckCategory(String id, LocalizedText label, String regulationFamily, Provenance provenance) {}
