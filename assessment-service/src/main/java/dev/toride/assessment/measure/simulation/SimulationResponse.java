package dev.toride.assessment.measure.simulation;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.measure.Money;
import dev.toride.assessment.scoring.Score;
import jakarta.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What measures would gain; nothing is kept. */
@Schema(name = "MeasureSimulation", description = "What measures would gain; nothing is kept.")
public record SimulationResponse(
        @Nullable @Schema(description = "The assessment whose answers were taken.")
        UUID assessment,

        @Schema(required = true, description = "All measures of the request, or the best set of them for the budget.")
        List<Chosen> chosen,

        @Schema(required = true, description = "Points that the chosen measures gain together.")
        int points,

        @Schema(required = true) Money cost,

        @Schema(required = true, description = "The score as it is.")
        Score before,

        @Schema(required = true, description = "The score with the chosen measures in place.")
        Score after,

        @Nullable @Schema(description = "How the best set was found; present with a budget.")
        How how) {

    /** A measure of the set. */
    @Schema(name = "ChosenMeasure", description = "A measure of the set.")
    public record Chosen(
            @Schema(required = true) String item,

            @Nullable @Schema(description = "The present choice; absent where the item is not answered.")
            String from,

            @Schema(required = true) String to,
            @Schema(required = true) int points,
            @Schema(required = true) Money cost) {
        private static Chosen of(Candidate candidate) {
            return new Chosen(
                    candidate.item(), candidate.from(), candidate.to(), candidate.points(), Money.yen(candidate.yen()));
        }
    }

    /** How the best set was found. */
    @Schema(name = "BestSetExplanation", description = "How the best set was found.")
    public record How(
            @Schema(required = true) Method method,
            @Schema(required = true) LocalizedText explanation,

            @Schema(required = true, description = "Which set is better, in this order of rules.")
            List<Rule> rules,

            @Schema(required = true, description = "Candidates that gain points; the others cannot be in a best set.")
            int considered,

            @Schema(
                    required = true,
                    description =
                            "How many sets gain as many points for the same cost, the chosen one included; above 1 the rules"
                                    + " after the cost decided. 1000000 stands for that or more.")
            long equallyGood,

            @Schema(
                    required = true,
                    description =
                            "What each amount buys: points and the least they cost, where no cheaper set gains as many.")
            List<Step> frontier,

            @Nullable
            @Schema(description = "What a larger budget would buy first; absent when there is nothing more to gain.")
            Next next) {
        private static final LocalizedText EXPLANATION = new LocalizedText(
                "項目を一つずつ加えながら、増やせる得点ごとに費用の最も少ない組み合わせを、漏れなく比べて求めました（動的計画法）。おおよその計算ではないので、この予算でこれより得点が増える組み合わせはありません。",
                "For every number of points the cheapest set was found by adding item after item and comparing all ways (dynamic"
                        + " programming). It is exact: no other set gains more within this budget.");

        private static How of(Simulation.Explanation explanation, long budget) {
            return new How(
                    Method.EXACT_DYNAMIC_PROGRAMMING,
                    EXPLANATION,
                    Arrays.stream(TieRule.values())
                            .map(rule -> new Rule(rule.name(), rule.text()))
                            .toList(),
                    explanation.considered(),
                    explanation.best().ways(),
                    explanation.frontier().steps().stream()
                            .map(step -> new Step(step.points(), Money.yen(step.yen())))
                            .toList(),
                    explanation
                            .next()
                            .map(next -> Next.of(next, explanation.best(), budget))
                            .orElse(null));
        }
    }

    /** How a best set can be found. */
    @Schema(name = "BestSetMethod")
    public enum Method {
        EXACT_DYNAMIC_PROGRAMMING
    }

    /** A rule that makes one set better than another. */
    @Schema(
            name = "BestSetRule",
            description = "A rule that makes one set better than another where the rules before find both equal.")
    public record Rule(
            @Schema(required = true, examples = "LOWER_COST")
            String id,

            @Schema(required = true) LocalizedText text) {}

    /** What an amount buys. */
    @Schema(name = "BestSetStep", description = "What an amount buys.")
    public record Step(
            @Schema(required = true) int points,
            @Schema(required = true) Money cost) {}

    /** What the next yen would buy. */
    @Schema(name = "NextSet", description = "The set that a larger budget would buy first.")
    public record Next(
            @Schema(required = true, description = "By how much the budget falls short of it.")
            Money missing,

            @Schema(required = true, description = "Points that it gains beyond the chosen set.")
            int morePoints,

            @Schema(required = true) List<Chosen> measures) {
        private static Next of(MeasureSet next, MeasureSet best, long budget) {
            return new Next(
                    Money.yen(next.yen() - budget),
                    next.points() - best.points(),
                    next.measures().stream().map(Chosen::of).toList());
        }
    }

    static SimulationResponse of(@Nullable UUID assessment, Simulation simulation, @Nullable Money budget) {
        return new SimulationResponse(
                assessment,
                simulation.chosen().stream().map(Chosen::of).toList(),
                simulation.points(),
                Money.yen(simulation.yen()),
                simulation.before(),
                simulation.after(),
                simulation
                        .explanation()
                        .map(explanation -> How.of(explanation, budget.yen()))
                        .orElse(null));
    }
}
