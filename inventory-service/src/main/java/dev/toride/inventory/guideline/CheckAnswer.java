package dev.toride.inventory.guideline;

/** The answers to a control check, from best to worst, then the one that does not count. */
public enum CheckAnswer {
    /** 実施している. */
    DONE,
    /** 一部実施している. */
    PARTLY_DONE,
    /** 実施していない・わからない. */
    NOT_DONE,
    /** 自社には該当しない. */
    NOT_APPLICABLE;

    /** The worse of two answers; one that does not apply gives way to one that does. */
    public static CheckAnswer worse(CheckAnswer one, CheckAnswer other) {
        if (one == NOT_APPLICABLE || other == NOT_APPLICABLE) {
            return one == NOT_APPLICABLE ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
