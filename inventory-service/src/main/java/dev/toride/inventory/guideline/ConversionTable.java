package dev.toride.inventory.guideline;

import java.util.List;

/** The conversion table (被害発生可能性換算表): one cell for every threat frequency and vulnerability. */
public record ConversionTable(List<Conversion> cells, Provenance provenance) {
    public ConversionTable {
        cells = List.copyOf(cells);
    }

    /**
     * The damage likelihood that the table gives.
     *
     * @throws IllegalArgumentException when a value is outside its scale
     */
    public int likelihoodOf(int threat, int vulnerability) {
        for (Conversion cell : cells) {
            if (cell.threat() == threat && cell.vulnerability() == vulnerability) {
                return cell.likelihood();
            }
        }
        throw new IllegalArgumentException("No conversion of threat " + threat + " and vulnerability " + vulnerability);
    }
}
