package dev.toride.inventory.guideline.pack;

import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.inventory.guideline.RiskSheet;
import java.util.List;
import java.util.Optional;

/** Everything a set of packs holds, in the order of its files. There is one profile per edition and one sheet per edition at most. */
public record RiskPacks(List<RiskProfile> profiles, List<RiskSheet> sheets) {
    public RiskPacks {
        profiles = List.copyOf(profiles);
        sheets = List.copyOf(sheets);
    }

    /** The profile used where a caller names no edition: the first one. */
    public RiskProfile defaultProfile() {
        return profiles.getFirst();
    }

    /** The profile of an edition, empty when there is none. */
    public Optional<RiskProfile> profile(String edition) {
        return profiles.stream()
                .filter(profile -> profile.edition().equals(edition))
                .findFirst();
    }

    /** The sheet of an edition, empty when there is none. */
    public Optional<RiskSheet> sheet(String edition) {
        return sheets.stream().filter(sheet -> sheet.edition().equals(edition)).findFirst();
    }
}
