package dev.toride.inventory.guideline;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A work that values of a pack were taken from. {@code url} is absent for a work without an address. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(String id, LocalizedText title, String url) {}
