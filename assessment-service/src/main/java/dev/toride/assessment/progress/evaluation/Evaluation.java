package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.edition.Criterion;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.edition.GuidelineEntry;
import dev.toride.assessment.catalog.edition.Practice;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Attested;
import dev.toride.assessment.progress.evaluation.InitiativeCoverage.PracticeCoverage;
import jakarta.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A company held against an edition: criteria first, and from them steps, initiatives and stars. */
public final class Evaluation {
    private final Edition edition;
    private final Map<String, CriterionProgress> criteria = new LinkedHashMap<>();

    /** @param edition whose criteria are all known to {@link JudgedCriterion} */
    public Evaluation(Edition edition, CompanyFacts facts) {
        this.edition = edition;
        edition.criteria().forEach(criterion -> criteria.put(criterion.id(), judge(criterion, facts)));
    }

    /** In the order of the edition. */
    public List<StepProgress> steps() {
        return edition.steps().stream()
                .map(step -> new StepProgress(
                        step.id(), step.title(), allMet(step.criteria()), progress(step.criteria()), step.provenance()))
                .toList();
    }

    /** The last step that is reached together with all before it. */
    public Optional<String> stepReached() {
        return steps().stream()
                .takeWhile(StepProgress::reached)
                .reduce((before, after) -> after)
                .map(StepProgress::step);
    }

    /** Empty where every step is reached. */
    public Optional<NextStep> next() {
        return steps().stream()
                .filter(step -> !step.reached())
                .findFirst()
                .map(step -> new NextStep(step.step(), step.title(), step.open()));
    }

    /** In the order of the edition. */
    public List<InitiativeCoverage> initiatives() {
        return edition.initiatives().stream().map(this::coverage).toList();
    }

    /** In the order of the edition. */
    public List<StarProgress> stars() {
        return edition.securityAction().stars().stream()
                .map(star -> new StarProgress(
                        star.id(),
                        star.title(),
                        star.summary(),
                        allMet(star.criteria()),
                        progress(star.criteria()),
                        star.provenance()))
                .toList();
    }

    private InitiativeCoverage coverage(GuidelineEntry initiative) {
        List<PracticeCoverage> practices = edition.practices().stream()
                .filter(practice -> practice.initiatives().contains(initiative.id()))
                .map(this::coverage)
                .toList();
        int met = practices.stream().mapToInt(PracticeCoverage::met).sum();
        int all = practices.stream().mapToInt(PracticeCoverage::criteria).sum();
        return new InitiativeCoverage(initiative.id(), initiative.title(), met, all, share(met, all), practices);
    }

    private PracticeCoverage coverage(Practice practice) {
        List<CriterionProgress> own = criteria.values().stream()
                .filter(criterion -> criterion.practice().equals(practice.id()))
                .toList();
        int met = (int) own.stream().filter(CriterionProgress::met).count();
        return new PracticeCoverage(practice.id(), practice.title(), met, own.size(), practice.provenance());
    }

    @Nullable
    private static Double share(int met, int all) {
        return all == 0 ? null : Double.valueOf(Math.round(met * 10_000.0 / all) / 10_000.0);
    }

    private boolean allMet(List<String> ids) {
        return progress(ids).stream().allMatch(CriterionProgress::met);
    }

    private List<CriterionProgress> progress(List<String> ids) {
        return ids.stream().map(criteria::get).toList();
    }

    /** A fact wins over an attestation, because it can be looked up; an attestation fills where facts are silent. */
    private static CriterionProgress judge(Criterion criterion, CompanyFacts facts) {
        RuleAnswer answer = JudgedCriterion.ruleOf(criterion).judge(criterion, facts);
        if (answer instanceof RuleAnswer.Proven proven) {
            return met(criterion, MetBy.FACT, proven);
        }
        Attested attested =
                JudgedCriterion.isAttestable(criterion) ? facts.attestations().get(criterion.id()) : null;
        if (attested == null) {
            return open(criterion, ((RuleAnswer.Lacking) answer).shortfall());
        }
        return attested.countsOn(facts.today())
                ? met(
                        criterion,
                        MetBy.ATTESTATION,
                        new RuleAnswer.Proven(
                                attested.on(), List.of(new EvidenceReference(EvidenceKind.ATTESTATION, attested.id()))))
                : open(criterion, ShortfallCode.ATTESTATION_EXPIRED.with(attested.validUntil()));
    }

    private static CriterionProgress met(Criterion criterion, MetBy by, RuleAnswer.Proven proven) {
        return new CriterionProgress(
                criterion.id(),
                criterion.title(),
                criterion.practice(),
                true,
                by,
                proven.since(),
                proven.evidence(),
                null,
                null,
                null,
                JudgedCriterion.isAttestable(criterion),
                criterion.provenance());
    }

    private static CriterionProgress open(Criterion criterion, Shortfall shortfall) {
        return new CriterionProgress(
                criterion.id(),
                criterion.title(),
                criterion.practice(),
                false,
                null,
                null,
                List.of(),
                shortfall.code(),
                shortfall.text(),
                criterion.nextAction(),
                JudgedCriterion.isAttestable(criterion),
                criterion.provenance());
    }
}
