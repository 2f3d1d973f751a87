package dev.toride.inventory.guideline;

/** A range of risk values, both ends included, its label and what it means for the company. */
public record RiskBand(
        RiskLevel level, int from, int to, LocalizedText label, LocalizedText meaning, Provenance provenance) {
    /** Whether the value lies in this band. */
    public boolean contains(int riskValue) {
        return from <= riskValue && riskValue <= to;
    }
}
