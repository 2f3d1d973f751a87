package dev.toride.assessment.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table of cells that may be told: inner cells by industry and size, and their sums by industry, by size and over all.
 *
 * <p>A cell that is too small or lopsided is left out. Whoever subtracts the cells of a line from its sum learns what the cells
 * left out hold together; so where these together are too small or lopsided, the smallest cell still there is left out, too,
 * until they are large and mixed enough or nothing is left (complementary suppression).
 */
final class PeerCells {
    private final Map<CellKey, Group> groups =
            new TreeMap<>(Comparator.comparing(CellKey::industry).thenComparing(CellKey::size));

    private PeerCells() {}

    static Map<CellKey, Distribution> of(List<PeerSample> samples) {
        PeerCells cells = new PeerCells();
        samples.forEach(cells::add);
        Set<CellKey> shown = cells.shown();
        Map<CellKey, Distribution> told =
                new TreeMap<>(Comparator.comparing(CellKey::industry).thenComparing(CellKey::size));
        shown.forEach(key -> told.put(key, cells.groups.get(key).distribution()));
        return told;
    }

    private void add(PeerSample sample) {
        CellKey inner = CellKey.of(sample);
        for (CellKey key : List.of(inner, inner.ofIndustry(), inner.ofSize(), CellKey.ofAll())) {
            groups.computeIfAbsent(key, k -> new Group()).add(sample);
        }
    }

    private Set<CellKey> shown() {
        Set<CellKey> shown = new HashSet<>();
        groups.forEach((key, group) -> {
            if (group.isSafe()) {
                shown.add(key);
            }
        });
        List<Line> lines = lines();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Line line : lines) {
                changed |= line.protect(shown);
            }
        }
        return shown;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<CellKey> industries = new ArrayList<>();
        List<CellKey> sizes = new ArrayList<>();
        for (CellKey key : groups.keySet()) {
            if (key.isInner() || key.equals(CellKey.ofAll())) {
                continue;
            }
            boolean industry = CellKey.ALL.equals(key.size());
            (industry ? industries : sizes).add(key);
            lines.add(new Line(
                    key,
                    groups.keySet().stream()
                            .filter(CellKey::isInner)
                            .filter(inner -> key.equals(industry ? inner.ofIndustry() : inner.ofSize()))
                            .toList()));
        }
        lines.add(new Line(CellKey.ofAll(), industries));
        lines.add(new Line(CellKey.ofAll(), sizes));
        return lines;
    }

    /** Cells that add up to another one. */
    private final class Line {
        private final CellKey sum;
        private final List<CellKey> parts;

        private Line(CellKey sum, List<CellKey> parts) {
            this.sum = sum;
            this.parts = parts;
        }

        /** True if something more had to be left out. */
        private boolean protect(Set<CellKey> shown) {
            if (!shown.contains(sum)) {
                return false;
            }
            boolean changed = false;
            while (!hiddenIsSafe(shown)) {
                Optional<CellKey> smallest = parts.stream()
                        .filter(shown::contains)
                        .min(Comparator.comparing(
                                (CellKey key) -> groups.get(key).size()));
                // With nothing left to hide among the parts, what they hold is the sum itself.
                shown.remove(smallest.orElse(sum));
                changed = true;
                if (smallest.isEmpty()) {
                    break;
                }
            }
            return changed;
        }

        private boolean hiddenIsSafe(Set<CellKey> shown) {
            Group hidden = new Group();
            parts.stream().filter(part -> !shown.contains(part)).forEach(part -> hidden.add(groups.get(part)));
            return hidden.size() == 0 || hidden.isSafe();
        }
    }
}
