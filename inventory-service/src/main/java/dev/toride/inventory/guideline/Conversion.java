package dev.toride.inventory.guideline;

/** One cell of the conversion table (被害発生可能性換算表). */
public record Conversion(int threat, int vulnerability, int likelihood) {}
