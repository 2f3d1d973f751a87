package dev.toride.benchmarks;

/**
 * How long a benchmark takes.
 *
 * @param seconds of one side of one round
 * @param warmUps rounds that are not counted, for the compilers of both JVMs
 */
record Effort(int seconds, int warmUps, int rounds) {
    static final Effort FULL = new Effort(6, 4, 15);
    /** To see whether it works. */
    static final Effort QUICK = new Effort(4, 3, 4);
}
