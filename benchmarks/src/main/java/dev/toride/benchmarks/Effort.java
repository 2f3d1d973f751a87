package dev.toride.benchmarks;

/**
 * How long a benchmark takes. Many short rounds: what else the machine does then falls on both sides.
 *
 * @param seconds of one side of one round
 * @param warmUps rounds that are not counted, at most, for the compilers of both JVMs
 * @param streams counted rounds of one million lines
 * @param streamLines lines of one of them
 * @param reads of each operation on each side
 */
record Effort(int seconds, int warmUps, int rounds, int streams, int streamLines, int reads) {
    static final Effort FULL = new Effort(2, 120, 40, 7, 1_000_000, 4_000);
    /** To see whether it works. */
    static final Effort QUICK = new Effort(2, 60, 12, 3, 100_000, 600);
}
