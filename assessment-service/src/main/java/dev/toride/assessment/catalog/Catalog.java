package dev.toride.assessment.catalog;

import dev.toride.assessment.catalog.pack.InvalidPackException;
import dev.toride.assessment.catalog.pack.PackReader;
import dev.toride.assessment.catalog.pack.Packs;
import dev.toride.kit.problem.KitProblems;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;

/** The packs as the service uses them: read once at the start; an invalid pack stops the start and says where and why. */
@Startup
@Singleton
public class Catalog {
    private final Packs packs;

    /** @throws InvalidPackException with every finding of every file */
    Catalog() {
        packs = PackReader.shipped();
    }

    List<Edition> editions() {
        return packs.editions();
    }

    public List<Questionnaire> questionnaires() {
        return packs.questionnaires();
    }

    public Edition edition(String id) {
        return packs.edition(id).orElseThrow(KitProblems.NOT_FOUND::problem);
    }

    public Questionnaire questionnaire(String id) {
        return packs.questionnaire(id).orElseThrow(KitProblems.NOT_FOUND::problem);
    }
}
