package dev.toride.inventory.risk;

import dev.toride.inventory.guideline.Entry;
import dev.toride.inventory.guideline.LocalizedText;
import dev.toride.inventory.guideline.Provenance;
import dev.toride.inventory.guideline.RiskProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The importance (重要度) of an asset: the highest of confidentiality, integrity and availability, and the top of the scale whenever it holds
 * personal information or a judgement demands it.
 *
 * @param forced whether such a flag or judgement is set, also where the three values reach the top by themselves
 */
public record Importance(int value, boolean forced, List<RiskTraceStep> trace) {
    public Importance {
        trace = List.copyOf(trace);
    }

    /**
     * Computes it.
     *
     * @throws InvalidRatingException when a value is outside the edition's scale or a kind or reason is unknown
     */
    public static Importance of(RiskProfile profile, AssetRating rating) {
        new Rating(profile).asset(rating).check();
        return ofValid(profile, rating);
    }

    static Importance ofValid(RiskProfile profile, AssetRating rating) {
        List<RiskTraceStep> trace = new ArrayList<>();
        int c = rating.confidentiality();
        int i = rating.integrity();
        int a = rating.availability();
        int maximum = Math.max(c, Math.max(i, a));
        Provenance provenance = profile.importance().provenance();
        trace.add(new RiskTraceStep(
                "importance-maximum",
                List.of(
                        TraceInput.of("confidentiality", c),
                        TraceInput.of("integrity", i),
                        TraceInput.of("availability", a)),
                Integer.toString(maximum),
                new LocalizedText(
                        "機密性%d・完全性%d・可用性%dのうち最も高い%dを重要度とします。".formatted(c, i, a, maximum),
                        "The importance is %d, the highest of confidentiality %d, integrity %d and availability %d."
                                .formatted(maximum, c, i, a)),
                provenance));
        List<TraceInput> forcing = new ArrayList<>();
        rating.personalInformation().forEach(kind -> forcing.add(new TraceInput("personalInformation", kind)));
        rating.importanceReasons().forEach(reason -> forcing.add(new TraceInput("importanceReasons", reason)));
        if (forcing.isEmpty()) {
            return new Importance(maximum, false, trace);
        }
        int top = profile.importance().top();
        List<Entry> named = named(profile, rating);
        trace.add(new RiskTraceStep(
                "importance-forced",
                forcing,
                Integer.toString(top),
                new LocalizedText(
                        "次に該当するため、重要度を最も高い%dとします：%s。".formatted(top, labels(named, true)),
                        "The importance is set to the top, %d, because of: %s.".formatted(top, labels(named, false))),
                named.getFirst().provenance()));
        return new Importance(top, true, trace);
    }

    private static List<Entry> named(RiskProfile profile, AssetRating rating) {
        List<Entry> named = new ArrayList<>();
        for (Entry entry : profile.personalInformation()) {
            if (rating.personalInformation().contains(entry.id())) {
                named.add(entry);
            }
        }
        for (Entry entry : profile.importanceReasons()) {
            if (rating.importanceReasons().contains(entry.id())) {
                named.add(entry);
            }
        }
        return named;
    }

    private static String labels(List<Entry> entries, boolean japanese) {
        return entries.stream()
                .map(entry -> japanese ? entry.label().ja() : entry.label().en())
                .collect(Collectors.joining(japanese ? "、" : "; "));
    }
}
