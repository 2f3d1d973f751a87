package dev.toride.assessment.measure.simulation;

import dev.toride.assessment.catalog.LocalizedText;

/** What makes one set of measures better than another; a rule speaks only where all rules before it find both equal. */
enum TieRule {
    MOST_POINTS("得点の増加が大きい組み合わせを選びます。", "Take the set that gains more points."),
    LOWER_COST("得点が同じなら、費用の合計が少ないほうを選びます。", "For the same points, take the set that costs less."),
    FEWER_MEASURES("費用も同じなら、対策の数が少ないほうを選びます。", "For the same cost, take the set with fewer measures."),
    MORE_UNKNOWN_RESOLVED(
            "対策の数も同じなら、「わからない」の項目がより多く減るほうを選びます。",
            "For the same number, take the set that settles more items answered \"Don't know\"."),
    EARLIER_ITEMS("それも同じなら、質問票で先に並ぶ項目の対策を選びます。", "Then take the set whose items come earlier in the questionnaire."),
    EARLIER_IN_REQUEST("項目も同じなら、先に挙げられた対策を選びます。", "For the same items, take the measures that were named first.");

    private final LocalizedText text;

    TieRule(String ja, String en) {
        text = new LocalizedText(ja, en);
    }

    LocalizedText text() {
        return text;
    }
}
