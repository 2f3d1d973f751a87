package dev.toride.assessment.progress;

import dev.toride.assessment.assessment.CompletedAssessments;
import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.change.ChangeKind;
import dev.toride.assessment.catalog.edition.Criterion;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.document.Documents;
import dev.toride.assessment.inspection.Inspections;
import dev.toride.assessment.managementreview.ManagementReviews;
import dev.toride.assessment.measure.Measures;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.organization.People;
import dev.toride.assessment.progress.evaluation.CompanyFacts;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Attested;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Completed;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Decided;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Document;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Evaluated;
import dev.toride.assessment.scoring.Score;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks every feature what it knows of a company, and nothing more than is judged by. */
@ApplicationScoped
@Transactional
class FactSources {
    private final Organizations organizations;
    private final CompletedAssessments assessments;
    private final Documents documents;
    private final Measures measures;
    private final Inspections inspections;
    private final ManagementReviews reviews;
    private final People people;
    private final Catalog catalog;
    private final Clock clock;

    @Inject
    FactSources(
            Organizations organizations,
            CompletedAssessments assessments,
            Documents documents,
            Measures measures,
            Inspections inspections,
            ManagementReviews reviews,
            People people,
            Catalog catalog,
            Clock clock) {
        this.organizations = organizations;
        this.assessments = assessments;
        this.documents = documents;
        this.measures = measures;
        this.inspections = inspections;
        this.reviews = reviews;
        this.people = people;
        this.catalog = catalog;
        this.clock = clock;
    }

    CompanyFacts of(UUID organization, Edition edition, Map<String, Attested> attestations) {
        ZoneId zone = organizations.profile(organization).timeZone();
        return new CompanyFacts(
                LocalDate.ofInstant(clock.instant(), zone),
                completed(organization, edition, zone),
                documents.standing(organization).stream()
                        .map(known ->
                                new Document(known.id(), known.template(), known.state(), day(known.since(), zone)))
                        .toList(),
                measures.decidedFromResult(organization)
                        .map(decided -> new Decided(decided.id(), day(decided.at(), zone))),
                reviews.newestEvaluation(organization)
                        .map(evaluated ->
                                new Evaluated(evaluated.inspection(), evaluated.review(), day(evaluated.at(), zone))),
                inspections.awaitReview(organization),
                people.heldRoles(organization),
                attestations);
    }

    private Map<String, Completed> completed(UUID organization, Edition edition, ZoneId zone) {
        Map<String, Completed> completed = new HashMap<>();
        edition.criteria().stream()
                .map(Criterion::questionnaire)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(questionnaire -> {
                    List<CompletedAssessments.Completed> newest =
                            assessments.newest(organization, askingTheSame(questionnaire), 2);
                    if (!newest.isEmpty()) {
                        completed.put(questionnaire, completed(newest, zone));
                    }
                });
        return completed;
    }

    private static Completed completed(List<CompletedAssessments.Completed> newestFirst, ZoneId zone) {
        CompletedAssessments.Completed latest = newestFirst.getFirst();
        return new Completed(
                latest.id(),
                day(latest.completedAt(), zone),
                open(latest.score()),
                newestFirst.stream().skip(1).findFirst().map(CompletedAssessments.Completed::id));
    }

    /**
     * The questionnaire, and those of earlier editions that ask the very same: a company that moves to another edition keeps what it has
     * answered. The six rules ask more than the five, so the five do not stand for them.
     */
    private List<String> askingTheSame(String questionnaire) {
        Questionnaire newest = catalog.findQuestionnaire(questionnaire).orElseThrow();
        return Stream.concat(
                        Stream.of(newest),
                        catalog.predecessors(newest).stream().filter(older -> asksTheSame(older, newest)))
                .map(Questionnaire::id)
                .toList();
    }

    private boolean asksTheSame(Questionnaire older, Questionnaire newer) {
        return catalog.change(older, newer).orElseThrow().items().stream()
                .allMatch(item -> item.change() == ChangeKind.SAME);
    }

    /** Of a complete sheet: what does not settle its item, or earns less than the best choice. */
    private static int open(Score score) {
        return score.open() != null ? score.open().size() : score.weakest().size();
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}
