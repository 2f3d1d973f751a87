package dev.toride.assessment.measure.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of measures, at most one per item, as a list from the earliest item on. Built from the back: sets share their tails, so
 * that keeping the best one for each number of points costs one small object each.
 *
 * @param ways how many sets gain the same points for the same cost, this one included; {@link #WAYS_MAX} stands for that or more
 */
record MeasureSet(Candidate first, MeasureSet rest, int points, long yen, int size, int unknownResolved, long ways) {
    static final long WAYS_MAX = 1_000_000;
    static final MeasureSet EMPTY = new MeasureSet(null, null, 0, 0, 0, 0, 1);

    /** This set with one more measure, for an item that stands before all of this one's. */
    MeasureSet preceded(Candidate candidate) {
        return new MeasureSet(
                candidate,
                this,
                points + candidate.points(),
                yen + candidate.yen(),
                size + 1,
                unknownResolved + (candidate.resolvesUnknown() ? 1 : 0),
                ways);
    }

    /** The better one of two different sets that gain the same points, by the rules of {@link TieRule}. */
    static MeasureSet better(MeasureSet one, MeasureSet other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (one.yen != other.yen) {
            return one.yen < other.yen ? one : other;
        }
        MeasureSet winner = one.precedes(other) ? one : other;
        long ways = Math.min(WAYS_MAX, one.ways + other.ways);
        return new MeasureSet(
                winner.first, winner.rest, winner.points, winner.yen, winner.size, winner.unknownResolved, ways);
    }

    private boolean precedes(MeasureSet other) {
        if (size != other.size) {
            return size < other.size;
        }
        if (unknownResolved != other.unknownResolved) {
            return unknownResolved > other.unknownResolved;
        }
        int byRequest = 0;
        MeasureSet mine = this;
        MeasureSet theirs = other;
        while (mine.first != null) {
            if (mine.first.ordinal() != theirs.first.ordinal()) {
                return mine.first.ordinal() < theirs.first.ordinal();
            }
            if (byRequest == 0) {
                byRequest = Integer.compare(mine.first.index(), theirs.first.index());
            }
            mine = mine.rest;
            theirs = theirs.rest;
        }
        return byRequest <= 0;
    }

    /** In the order of the items. */
    List<Candidate> measures() {
        List<Candidate> measures = new ArrayList<>(size);
        for (MeasureSet set = this; set.first != null; set = set.rest) {
            measures.add(set.first);
        }
        return List.copyOf(measures);
    }
}
