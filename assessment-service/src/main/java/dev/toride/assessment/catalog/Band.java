package dev.toride.assessment.catalog;

/** A range of totals, both ends included, with the verdict on a company in it and what to do next. */
public record Band(String id, int from, int to, LocalizedText verdict, LocalizedText advice, Provenance provenance) {
    /** Whether the total lies in this band. */
    public boolean contains(int total) {
        return from <= total && total <= to;
    }
}
