package dev.toride.inventory.risk;

import dev.toride.inventory.guideline.Entry;
import dev.toride.inventory.guideline.RiskProfile;
import dev.toride.inventory.guideline.Scale;
import java.util.ArrayList;
import java.util.List;

/** Gathers what an edition's scales do not have, so that all of it is reported at once. */
final class Rating {
    private final RiskProfile profile;
    private final List<RiskProblem> problems = new ArrayList<>();

    Rating(RiskProfile profile) {
        this.profile = profile;
    }

    Rating asset(AssetRating rating) {
        value(rating.confidentiality(), profile.importance(), "/confidentiality");
        value(rating.integrity(), profile.importance(), "/integrity");
        value(rating.availability(), profile.importance(), "/availability");
        entries(
                rating.personalInformation(),
                profile.personalInformation(),
                "/personalInformation/",
                RiskProblem.Kind.UNKNOWN_PERSONAL_INFORMATION);
        entries(
                rating.importanceReasons(),
                profile.importanceReasons(),
                "/importanceReasons/",
                RiskProblem.Kind.UNKNOWN_IMPORTANCE_REASON);
        return this;
    }

    Rating threat(int threat) {
        return value(threat, profile.threat(), "/threat");
    }

    Rating vulnerability(int vulnerability) {
        return value(vulnerability, profile.vulnerability(), "/vulnerability");
    }

    /** Throws when anything was wrong. */
    void check() {
        if (!problems.isEmpty()) {
            throw new InvalidRatingException(problems);
        }
    }

    private Rating value(int value, Scale scale, String pointer) {
        if (!scale.contains(value)) {
            problems.add(new RiskProblem(RiskProblem.Kind.VALUE_OUTSIDE_SCALE, pointer));
        }
        return this;
    }

    private void entries(List<String> ids, List<Entry> known, String pointer, RiskProblem.Kind kind) {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (known.stream().noneMatch(entry -> entry.id().equals(id))) {
                problems.add(new RiskProblem(kind, pointer + i));
            }
        }
    }
}
