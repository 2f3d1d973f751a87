package dev.toride.inventory;

import dev.toride.testkit.architecture.Architecture;
import java.util.Map;
import java.util.Set;

class ArchitectureTest implements Architecture {
    @Override
    public String root() {
        return "dev.toride.inventory";
    }

    @Override
    public Map<String, Set<String>> pure() {
        return Map.of(
                "risk",
                Set.of("RiskValueResource", "RiskValueRequest", "RatingProblems"),
                "guideline",
                Set.of("Guideline", "GuidelineResource", "GuidelineProblems"));
    }
}
