package dev.toride.inventory.guideline;

import dev.toride.inventory.guideline.pack.RiskPackReader;
import dev.toride.inventory.guideline.pack.RiskPacks;
import dev.toride.kit.problem.KitProblems;
import io.quarkus.runtime.Startup;
import jakarta.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;

/** The risk packs as the service uses them: read once at the start; an invalid pack stops the start and says where and why. */
@Startup
@Singleton
public class Guideline {
    private final RiskPacks packs = RiskPackReader.shipped();

    List<RiskProfile> profiles() {
        return packs.profiles();
    }

    /** @throws dev.toride.kit.problem.Problem 404 if there is no such edition */
    RiskProfile profileAt(String edition) {
        return packs.profile(edition).orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    /** @throws dev.toride.kit.problem.Problem 404 if there is no such edition */
    RiskSheet sheetAt(String edition) {
        return sheetOf(profileAt(edition).edition());
    }

    /**
     * The edition that a request names in {@code /edition}, or the default one where it names none.
     *
     * @throws dev.toride.kit.problem.Problem 422 unknown-edition
     */
    public RiskProfile named(@Nullable String edition) {
        return edition == null
                ? packs.defaultProfile()
                : packs.profile(edition).orElseThrow(() -> GuidelineProblems.UNKNOWN_EDITION.at("/edition"));
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
