package dev.toride.inventory.guideline;

import dev.toride.inventory.guideline.pack.RiskPackReader;
import dev.toride.inventory.guideline.pack.RiskPacks;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The risk packs as the service uses them: read once at the start; an invalid pack stops the start and says where and why. */
@Startup
@Singleton
public class Guideline {
    private final RiskPacks packs = RiskPackReader.shipped();

    public Optional<RiskProfile> profile(String edition) {
        return packs.profile(edition);
    }

    /** @throws java.util.NoSuchElementException for an edition that no organization can have */
    public RiskProfile profileOf(String edition) {
        return packs.profile(edition).orElseThrow();
    }

    /** The threats and checks of an edition; an edition without a sheet of its own uses that of the default edition. */
    public RiskSheet sheetOf(String edition) {
        return packs.sheet(edition)
                .or(() -> packs.sheet(packs.defaultProfile().edition()))
                .orElseThrow();
    }
}
