package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.PackReference;
import dev.toride.assessment.catalog.edition.CaseExample;
import dev.toride.assessment.catalog.edition.Criterion;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.edition.GuidelineEntry;
import dev.toride.assessment.catalog.edition.InspectionExample;
import dev.toride.assessment.catalog.edition.Practice;
import dev.toride.assessment.catalog.edition.SecurityAction;
import dev.toride.assessment.catalog.edition.Star;
import dev.toride.assessment.catalog.edition.Step;
import jakarta.annotation.Nullable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads a pack of format {@code edition/1}. */
final class EditionReader {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final List<String> PARTS = List.of(
            "highlights",
            "principles",
            "initiatives",
            "criteria",
            "steps",
            "practices",
            "practiceTitles",
            "managementRoles",
            "emergencyRoles",
            "lossKinds",
            "caseExamples",
            "inspectionMethods",
            "inspectionExamples",
            "regulationFamilies",
            "informationSources",
            "websiteStages",
            "websiteForms",
            "websiteFormCells",
            "cloudStages",
            "securityServices",
            "technicalMeasures",
            "technicalMeasureExamples",
            "securityAction");

    private final Fields root;

    @Nullable
    private final PackReference basedOn;

    private final Provenances provenances;

    /** @param basedOn null when it stands for itself */
    EditionReader(Fields root, @Nullable PackReference basedOn) {
        this.root = root;
        this.basedOn = basedOn;
        this.provenances = new Provenances(root, PARTS);
    }

    Edition read() {
        List<GuidelineEntry> initiatives = entries("initiatives", Ids::number);
        List<GuidelineEntry> lossKinds = entries("lossKinds", Ids::constant);
        List<GuidelineEntry> inspectionMethods = entries("inspectionMethods", Ids::constant);
        List<Practice> practices = practices(ids(initiatives));
        List<String> practiceIds = practices.stream().map(Practice::id).toList();
        List<Criterion> criteria = criteria(practiceIds);
        List<String> criterionIds = criteria.stream().map(Criterion::id).toList();
        List<Step> steps = steps(practiceIds, criterionIds);
        SecurityAction securityAction = root.nested(
                "securityAction", fields -> new SecurityActionReader(fields, provenances).read(criterionIds));
        allUsed(criteria, steps, securityAction);
        return new Edition(
                Ids.pack(root, "id"),
                root.integer("version", 1, 1_000_000),
                basedOn,
                root.has("predecessor") ? Ids.pack(root, "predecessor") : null,
                root.localized("title"),
                root.text("published", MONTH, "a month as YYYY-MM"),
                root.localized("attribution"),
                provenances.sources(),
                entries("highlights", Ids::constant),
                entries("principles", Ids::number),
                initiatives,
                criteria,
                steps,
                practices,
                entries("managementRoles", Ids::constant),
                entries("emergencyRoles", Ids::constant),
                lossKinds,
                caseExamples(ids(lossKinds)),
                inspectionMethods,
                inspectionExamples(ids(inspectionMethods)),
                entries("regulationFamilies", Ids::number),
                root.nested("stepFour", fields -> new StepFourReader(fields, provenances).read()),
                securityAction);
    }

    private List<GuidelineEntry> entries(String name, BiFunction<Fields, String, String> id) {
        return entries(root, name, id, provenances, name);
    }

    /** A list of entries with titles and summaries. */
    static List<GuidelineEntry> entries(
            Fields fields, String name, BiFunction<Fields, String, String> id, Provenances provenances, String part) {
        List<GuidelineEntry> entries = fields.list(
                name,
                entry -> new GuidelineEntry(
                        id.apply(entry, "id"),
                        entry.localized("title"),
                        entry.localized("summary"),
                        provenances.of(entry, part)));
        Ids.unique(fields, name, ids(entries));
        return entries;
    }

    private List<Practice> practices(List<String> initiatives) {
        List<Practice> practices = root.list(
                "practices",
                practice -> new Practice(
                        Ids.number(practice, "id"),
                        practice.text("section"),
                        practice.localized("title"),
                        provenances.of(practice, "titleProvenance", "practiceTitles"),
                        Ids.among(practice, "initiatives", initiatives),
                        provenances.of(practice, "practices")));
        Ids.unique(root, "practices", practices.stream().map(Practice::id).toList());
        return practices;
    }

    private List<Criterion> criteria(List<String> practices) {
        List<Criterion> criteria = root.list(
                "criteria",
                criterion -> new Criterion(
                        Ids.constant(criterion, "id"),
                        criterion.localized("title"),
                        criterion.localized("nextAction"),
                        Ids.oneAmong(criterion, "practice", practices),
                        criterion.has("questionnaire") ? Ids.pack(criterion, "questionnaire") : null,
                        provenances.of(criterion, "criteria")));
        Ids.unique(root, "criteria", criteria.stream().map(Criterion::id).toList());
        return criteria;
    }

    private List<Step> steps(List<String> practices, List<String> criteria) {
        List<Step> steps = root.list(
                "steps",
                step -> new Step(
                        Ids.number(step, "id"),
                        step.localized("title"),
                        step.localized("summary"),
                        Ids.among(step, "practices", practices),
                        Ids.among(step, "criteria", criteria),
                        provenances.of(step, "steps")));
        Ids.unique(root, "steps", steps.stream().map(Step::id).toList());
        return steps;
    }

    /** A criterion that nothing is judged by would be computed in vain, or was forgotten where it belongs. */
    private void allUsed(List<Criterion> criteria, List<Step> steps, SecurityAction securityAction) {
        Set<String> used = new HashSet<>();
        steps.stream().map(Step::criteria).forEach(used::addAll);
        securityAction.stars().stream().map(Star::criteria).forEach(used::addAll);
        for (int i = 0; i < criteria.size(); i++) {
            String id = criteria.get(i).id();
            if (!id.isEmpty() && !used.contains(id)) {
                root.report(root.at("criteria", i), "no step and no star is judged by '" + id + "'");
            }
        }
    }

    private List<CaseExample> caseExamples(List<String> lossKinds) {
        List<CaseExample> examples = root.list(
                "caseExamples",
                example -> new CaseExample(
                        Ids.constant(example, "id"),
                        Ids.oneAmong(example, "lossKind", lossKinds),
                        example.localized("title"),
                        example.localized("company"),
                        example.localized("story"),
                        example.localized("cause"),
                        example.localized("lesson"),
                        provenances.of(example, "caseExamples")));
        Ids.unique(root, "caseExamples", examples.stream().map(CaseExample::id).toList());
        return examples;
    }

    private List<InspectionExample> inspectionExamples(List<String> methods) {
        List<InspectionExample> examples = root.list(
                "inspectionExamples",
                example -> new InspectionExample(
                        Ids.constant(example, "id"),
                        example.localized("title"),
                        example.localized("criterion"),
                        Ids.among(example, "methods", methods),
                        example.localized("lookedAt"),
                        example.localized("judgement"),
                        example.localized("finding"),
                        example.localized("correction"),
                        provenances.of(example, "inspectionExamples")));
        Ids.unique(
                root,
                "inspectionExamples",
                examples.stream().map(InspectionExample::id).toList());
        return examples;
    }

    private static List<String> ids(List<GuidelineEntry> entries) {
        return entries.stream().map(GuidelineEntry::id).toList();
    }
}
