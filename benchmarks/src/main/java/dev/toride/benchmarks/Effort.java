package dev.toride.benchmarks;

/**
 * How long a benchmark takes. Many short rounds: what else the machine does then falls on both sides.
 *
 * @param seconds of one side of one round
 * @param warmUps rounds that are not counted, at most, for the compilers of both JVMs
 * @param streams counted rounds of one million lines
 * @param streamLines lines of one of them
 * @param reads of each operation on each side
 * @param profile write where the service spent its CPU time, in place of a result: recording costs some of it
 */
record Effort(int seconds, int warmUps, int rounds, int streams, int streamLines, int reads, boolean profile) {
    static final Effort FULL = new Effort(2, 120, 40, 7, 1_000_000, 4_000, false);
    /** To see whether it works. */
    static final Effort QUICK = new Effort(2, 60, 12, 3, 100_000, 600, false);

    /** Too short for a figure that anybody should quote. */
    boolean isQuick() {
        return rounds < FULL.rounds;
    }

    Effort profiled() {
        return new Effort(seconds, warmUps, rounds, streams, streamLines, reads, true);
    }
}
