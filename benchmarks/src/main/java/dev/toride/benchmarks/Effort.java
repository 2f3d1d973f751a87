package dev.toride.benchmarks;

/**
 * How long a benchmark takes. Many short rounds: what else the machine does then falls on both sides.
 *
 * @param seconds of one side of one round
 * @param warmUps rounds that are not counted, for the compilers of both JVMs
 * @param streams counted rounds of one million lines
 * @param streamLines lines of one of them
 */
record Effort(int seconds, int warmUps, int rounds, int streams, int streamLines) {
    static final Effort FULL = new Effort(2, 15, 40, 7, 1_000_000);
    /** To see whether it works. */
    static final Effort QUICK = new Effort(2, 6, 8, 3, 100_000);
}
