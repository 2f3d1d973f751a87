package dev.toride.assessment.catalog.pack;

import java.util.Map;

/**
 * The rule that a finding breaks, for those who are told in their own language: a tenant's own questionnaire is held to the same rules as a
 * shipped one.
 *
 * @param code stable, in kebab-case
 * @param values what the rule asks for, by name
 */
public record Rule(String code, Map<String, Integer> values) {
    static final Rule UNSOUND = of("invalid-value");
    static final Rule REQUIRED = of("required");
    static final Rule WRONG_TYPE = of("wrong-type");
    static final Rule UNKNOWN_PROPERTY = of("unknown-property");
    static final Rule TEXT = of("one-line-text");
    static final Rule SHAPE = of("pattern");
    static final Rule DUPLICATE = of("duplicate-id");
    static final Rule UNKNOWN_ITEM = of("unknown-item");
    static final Rule ITEM_IN_TWO_SECTIONS = of("item-in-two-sections");
    static final Rule ITEM_IN_NO_SECTION = of("item-in-no-section");
    static final Rule NOTHING_SETTLES = of("no-choice-settles");
    static final Rule BEST_WITHOUT_POINTS = of("best-choice-without-points");
    static final Rule CHOICES_OUT_OF_ORDER = of("choices-out-of-order");
    static final Rule BAND_REVERSED = of("band-reversed");

    public Rule {
        values = Map.copyOf(values);
    }

    static Rule size(int least, int most) {
        return new Rule("size", Map.of("min", least, "max", most));
    }

    static Rule range(int least, int most) {
        return new Rule("range", Map.of("min", least, "max", most));
    }

    static Rule bandGap(int from, int to) {
        return new Rule("band-gap", Map.of("from", from, "to", to));
    }

    static Rule bandOverlap(int from, int to) {
        return new Rule("band-overlap", Map.of("from", from, "to", to));
    }

    private static Rule of(String code) {
        return new Rule(code, Map.of());
    }
}
