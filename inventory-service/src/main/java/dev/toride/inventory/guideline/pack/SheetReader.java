package dev.toride.inventory.guideline.pack;

import dev.toride.inventory.guideline.CheckAnswer;
import dev.toride.inventory.guideline.CheckAnswerLabel;
import dev.toride.inventory.guideline.CheckCategory;
import dev.toride.inventory.guideline.ChoiceMeaning;
import dev.toride.inventory.guideline.ControlCheck;
import dev.toride.inventory.guideline.Entry;
import dev.toride.inventory.guideline.Provenance;
import dev.toride.inventory.guideline.RiskSheet;
import dev.toride.inventory.guideline.Threat;
import java.util.List;

/** Reads a pack of format {@code risk-sheet/1}. */
final class SheetReader {
    private final Fields root;
    private final Provenances provenances;
    /** Of the links between threats, checks and items, which have another origin than what they link. */
    private final Provenance links;

    SheetReader(Fields root) {
        this.root = root;
        this.provenances = Provenances.read(root);
        this.links = provenances.of(root, "linkProvenance");
    }

    RiskSheet read() {
        List<Entry> media = root.list(
                "media",
                medium -> new Entry(Ids.constant(medium, "id"), medium.localized("label"), provenances.of(medium)));
        Ids.unique(root, "media", media.stream().map(Entry::id).toList());
        List<CheckCategory> categories = root.list(
                "categories",
                category -> new CheckCategory(
                        Ids.number(category, "id"),
                        category.localized("label"),
                        Ids.number(category, "regulationFamily"),
                        provenances.of(category)));
        Ids.unique(
                root, "categories", categories.stream().map(CheckCategory::id).toList());
        List<ControlCheck> checks =
                checks(categories.stream().map(CheckCategory::id).toList());
        return new RiskSheet(
                Ids.pack(root, "id"),
                Ids.pack(root, "edition"),
                root.integer("version", 1, 1_000_000),
                root.localized("title"),
                root.localized("attribution"),
                provenances.sources(),
                media,
                threats(
                        media.stream().map(Entry::id).toList(),
                        checks.stream().map(ControlCheck::id).toList()),
                answers(),
                categories,
                checks,
                Ids.pack(root, "questionnaire"),
                choices());
    }

    private List<ControlCheck> checks(List<String> categories) {
        List<ControlCheck> checks = root.list("checks", check -> {
            String category = Ids.number(check, "category");
            Ids.resolve(check, "category", category, categories);
            List<String> items = check.texts("items");
            Ids.unique(check, "items", items);
            return new ControlCheck(
                    Ids.number(check, "id"), category, check.localized("text"), items, links, provenances.of(check));
        });
        Ids.unique(root, "checks", checks.stream().map(ControlCheck::id).toList());
        return checks;
    }

    private List<Threat> threats(List<String> media, List<String> checks) {
        List<Threat> threats = root.list("threats", threat -> {
            String medium = Ids.constant(threat, "medium");
            Ids.resolve(threat, "medium", medium, media);
            List<String> linked = threat.texts("checks");
            Ids.resolve(threat, "checks", linked, checks);
            Ids.unique(threat, "checks", linked);
            if (threat.has("checks") && linked.isEmpty()) {
                threat.report("checks", "a threat needs at least one check");
            }
            return new Threat(
                    Ids.number(threat, "id"), medium, threat.localized("text"), linked, links, provenances.of(threat));
        });
        Ids.unique(root, "threats", threats.stream().map(Threat::id).toList());
        return threats;
    }

    private List<CheckAnswerLabel> answers() {
        List<CheckAnswerLabel> answers = root.list(
                "answers",
                answer -> new CheckAnswerLabel(
                        answer.oneOf("id", CheckAnswer.class),
                        answer.integer("number", 1, 9),
                        answer.localized("label"),
                        provenances.of(answer)));
        Ids.unique(root, "answers", answers.stream().map(CheckAnswerLabel::id).toList());
        if (root.has("answers") && answers.size() < CheckAnswer.values().length) {
            root.report("answers", "every answer needs a label");
        }
        return answers;
    }

    private List<ChoiceMeaning> choices() {
        List<ChoiceMeaning> choices = root.list(
                "choices",
                choice -> new ChoiceMeaning(Ids.constant(choice, "choice"), choice.oneOf("answer", CheckAnswer.class)));
        Ids.unique(root, "choices", choices.stream().map(ChoiceMeaning::choice).toList());
        return choices;
    }
}
