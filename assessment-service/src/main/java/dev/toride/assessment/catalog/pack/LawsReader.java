package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.law.Law;
import dev.toride.assessment.catalog.law.LawEntry;
import dev.toride.assessment.catalog.law.Laws;
import dev.toride.assessment.catalog.law.Provision;
import java.time.LocalDate;
import java.util.List;

/** Reads a pack of format {@code laws/1}. */
final class LawsReader {
    private final Fields root;
    private final Provenances provenances;

    LawsReader(Fields root) {
        this.root = root;
        this.provenances = new Provenances(root, List.of());
    }

    Laws read() {
        List<Law> laws = root.list(
                "laws",
                law -> new Law(
                        Ids.pack(law, "id"), law.localized("title"), law.localized("officialTitle"), entries(law)));
        Ids.unique(root, "laws", laws.stream().map(Law::id).toList());
        return new Laws(
                Ids.pack(root, "id"),
                root.integer("version", 1, 1_000_000),
                root.localized("title"),
                root.localized("attribution"),
                provenances.sources(),
                laws);
    }

    private List<LawEntry> entries(Fields law) {
        int before = law.findings();
        List<LawEntry> entries = law.list("entries", this::entry);
        if (law.has("entries") && entries.isEmpty()) {
            law.report("entries", "'entries' must have at least one entry");
        }
        if (law.findings() == before) {
            seamless(law, entries);
        }
        return entries;
    }

    private LawEntry entry(Fields entry) {
        LocalDate from = entry.day("validFrom");
        LocalDate to = entry.has("validTo") ? entry.day("validTo") : null;
        LocalDate verified = entry.day("verifiedUntil");
        if (to != null && to.isBefore(from)) {
            entry.report("validTo", "'validTo' is before 'validFrom'");
        }
        if (verified.isBefore(from) || (to != null && verified.isAfter(to))) {
            entry.report("verifiedUntil", "'verifiedUntil' must lie between 'validFrom' and 'validTo'");
        }
        List<Provision> provisions = entry.list("provisions", provision -> provision(entry, provision));
        if (entry.has("provisions") && provisions.isEmpty()) {
            entry.report("provisions", "'provisions' must have at least one entry");
        }
        return new LawEntry(
                from,
                to,
                verified,
                provisions,
                entry.has("note") ? entry.localized("note") : null,
                provenances.of(entry, "entries"));
    }

    /** A provision without a provenance of its own has that of its entry. */
    private Provision provision(Fields entry, Fields provision) {
        return new Provision(
                provision.has("article") ? provision.localized("article") : null,
                provision.localized("subject"),
                provision.localized("consequence"),
                provision.has("provenance") ? provenances.of(provision, "entries") : provenances.of(entry, "entries"));
    }

    /** Between two entries there is neither a gap, in which nothing would be known, nor a day with two laws. */
    private static void seamless(Fields law, List<LawEntry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            LocalDate end = entries.get(i - 1).validTo();
            if (end == null || !entries.get(i).validFrom().equals(end.plusDays(1))) {
                law.report(law.at("entries", i), "must begin on the day after the entry before it ends");
            }
        }
    }
}
