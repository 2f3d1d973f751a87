package dev.toride.inventory.guideline.pack;

import dev.toride.inventory.guideline.Conversion;
import dev.toride.inventory.guideline.ConversionTable;
import dev.toride.inventory.guideline.Entry;
import dev.toride.inventory.guideline.Level;
import dev.toride.inventory.guideline.RiskBand;
import dev.toride.inventory.guideline.RiskLevel;
import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.inventory.guideline.Scale;
import dev.toride.inventory.guideline.VulnerabilityRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads a pack of format {@code risk-profile/1}. */
final class ProfileReader {
    private static final int MOST_LEVELS = 10;
    private static final int HIGHEST = 100;

    private final Fields root;
    private final Provenances provenances;

    ProfileReader(Fields root) {
        this.root = root;
        this.provenances = Provenances.read(root);
    }

    RiskProfile read() {
        int before = root.findings();
        Scale importance = scale("importance");
        Scale threat = scale("threat");
        Scale vulnerability = scale("vulnerability");
        Scale likelihood = scale("likelihood");
        boolean scalesKnown = root.findings() == before;
        return new RiskProfile(
                Ids.pack(root, "edition"),
                root.integer("version", 1, 1_000_000),
                root.localized("title"),
                root.localized("attribution"),
                provenances.sources(),
                importance,
                threat,
                vulnerability,
                likelihood,
                root.nested(
                        "conversion",
                        table -> new ConversionTable(
                                conversions(table, scalesKnown, threat, vulnerability, likelihood),
                                provenances.of(table))),
                bands(scalesKnown, importance, likelihood),
                entries("personalInformation"),
                entries("importanceReasons"),
                root.nested("vulnerabilityRule", rule -> rule(rule, scalesKnown, vulnerability)));
    }

    private Scale scale(String name) {
        return root.nested(name, scale -> {
            List<Level> levels = scale.list(
                    "levels", level -> new Level(level.integer("value", 0, HIGHEST), level.localized("label")));
            if (scale.has("levels") && (levels.size() < 2 || levels.size() > MOST_LEVELS)) {
                scale.report("levels", "a scale must have from 2 to " + MOST_LEVELS + " levels");
            }
            for (int i = 1; i < levels.size(); i++) {
                if (levels.get(i).value() >= levels.get(i - 1).value()) {
                    scale.report(scale.at("levels", i), "levels must stand from the highest to the lowest");
                }
            }
            return new Scale(levels, provenances.of(scale));
        });
    }

    private List<Conversion> conversions(
            Fields table, boolean scalesKnown, Scale threat, Scale vulnerability, Scale likelihood) {
        Set<List<Integer>> filled = new HashSet<>();
        List<Conversion> cells = table.list("cells", fields -> {
            Conversion cell = new Conversion(
                    fields.integer("threat", 0, HIGHEST),
                    fields.integer("vulnerability", 0, HIGHEST),
                    fields.integer("likelihood", 0, HIGHEST));
            if (scalesKnown) {
                onScale(fields, "threat", cell.threat(), threat);
                onScale(fields, "vulnerability", cell.vulnerability(), vulnerability);
                onScale(fields, "likelihood", cell.likelihood(), likelihood);
            }
            if (!filled.add(List.of(cell.threat(), cell.vulnerability()))) {
                table.report(
                        fields.at(),
                        "threat " + cell.threat() + " and vulnerability " + cell.vulnerability()
                                + " stand already in the table");
            }
            return cell;
        });
        if (scalesKnown && table.has("cells")) {
            for (Level frequency : threat.levels()) {
                for (Level weakness : vulnerability.levels()) {
                    if (!filled.contains(List.of(frequency.value(), weakness.value()))) {
                        table.report(
                                "cells",
                                "no cell for threat " + frequency.value() + " and vulnerability " + weakness.value());
                    }
                }
            }
        }
        return cells;
    }

    private List<RiskBand> bands(boolean scalesKnown, Scale importance, Scale likelihood) {
        int before = root.findings();
        List<RiskBand> bands = root.list("bands", fields -> {
            RiskBand band = new RiskBand(
                    fields.oneOf("level", RiskLevel.class),
                    fields.integer("from", 0, HIGHEST * HIGHEST),
                    fields.integer("to", 0, HIGHEST * HIGHEST),
                    fields.localized("label"),
                    fields.localized("meaning"),
                    provenances.of(fields));
            if (band.from() > band.to()) {
                fields.report("from", "band " + band.level() + " begins above its end");
            }
            return band;
        });
        Ids.unique(root, "bands", bands.stream().map(RiskBand::level).toList());
        if (scalesKnown && root.findings() == before) {
            Set<Integer> attainable = new TreeSet<>();
            for (Level weight : importance.levels()) {
                for (Level chance : likelihood.levels()) {
                    attainable.add(weight.value() * chance.value());
                }
            }
            for (int value : attainable) {
                long holding =
                        bands.stream().filter(band -> band.contains(value)).count();
                if (holding != 1) {
                    root.report(
                            "bands",
                            (holding == 0 ? "no band holds" : "more than one band holds") + " the risk value " + value);
                }
            }
        }
        return bands;
    }

    private List<Entry> entries(String name) {
        List<Entry> entries = root.list(
                name, entry -> new Entry(Ids.constant(entry, "id"), entry.localized("label"), provenances.of(entry)));
        Ids.unique(root, name, entries.stream().map(Entry::id).toList());
        return entries;
    }

    private VulnerabilityRule rule(Fields fields, boolean scalesKnown, Scale vulnerability) {
        VulnerabilityRule rule = new VulnerabilityRule(
                fields.integer("allDone", 0, HIGHEST),
                fields.integer("noneDone", 0, HIGHEST),
                fields.integer("otherwise", 0, HIGHEST),
                provenances.of(fields));
        if (scalesKnown) {
            onScale(fields, "allDone", rule.allDone(), vulnerability);
            onScale(fields, "noneDone", rule.noneDone(), vulnerability);
            onScale(fields, "otherwise", rule.otherwise(), vulnerability);
        }
        return rule;
    }

    private static void onScale(Fields fields, String name, int value, Scale scale) {
        if (fields.has(name) && !scale.contains(value)) {
            fields.report(name, "'" + name + "' is not on its scale");
        }
    }
}
