package dev.toride.assessment.peer;

/** Groups of companies by number of employees (従業員規模). */
public enum SizeGroup {
    FROM_1_TO_5(1, 5),
    FROM_6_TO_20(6, 20),
    FROM_21_TO_50(21, 50),
    FROM_51_TO_100(51, 100),
    FROM_101_TO_300(101, 300),
    OVER_300(301, Integer.MAX_VALUE);

    private final int from;
    private final int to;

    SizeGroup(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The group of a company; one without employees counts as the smallest, since somebody works there. */
    static SizeGroup of(int employees) {
        for (SizeGroup group : values()) {
            if (Math.max(1, employees) >= group.from && employees <= group.to) {
                return group;
            }
        }
        throw new IllegalArgumentException("no group of " + employees);
    }
}
