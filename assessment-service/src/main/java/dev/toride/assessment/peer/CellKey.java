package dev.toride.assessment.peer;

/** Which companies a cell is about. @param industry or size {@link #ALL} for all of them */
record CellKey(String industry, String size) {
    static final String ALL = "*";

    static CellKey of(PeerSample sample) {
        return new CellKey(sample.industry(), sample.sizeGroup().name());
    }

    CellKey ofIndustry() {
        return new CellKey(industry, ALL);
    }

    CellKey ofSize() {
        return new CellKey(ALL, size);
    }

    static CellKey ofAll() {
        return new CellKey(ALL, ALL);
    }

    boolean isInner() {
        return !ALL.equals(industry) && !ALL.equals(size);
    }
}
