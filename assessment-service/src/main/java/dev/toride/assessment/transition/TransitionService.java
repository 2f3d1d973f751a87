package dev.toride.assessment.transition;

import dev.toride.assessment.assessment.CompletedAssessments;
import dev.toride.assessment.assessment.CompletedAssessments.Completed;
import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.catalog.Provenance;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.Source;
import dev.toride.assessment.catalog.change.ChangeKind;
import dev.toride.assessment.catalog.change.QuestionnaireChange;
import dev.toride.assessment.organization.Organizations;
import dev.toride.assessment.scoring.Answer;
import dev.toride.assessment.scoring.CarryOver;
import dev.toride.assessment.scoring.CarryOver.CarriedItem;
import dev.toride.assessment.transition.EditionTransition.ItemTransition;
import dev.toride.assessment.transition.EditionTransition.NotCarriedReason;
import dev.toride.assessment.transition.EditionTransition.QuestionnaireTransition;
import dev.toride.assessment.transition.EditionTransition.TransitionCounts;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.tenancy.Visible;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a company's completed assessments against what an edition asks. */
@ApplicationScoped
@Transactional
class TransitionService {
    private final CompletedAssessments assessments;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Visible visible;

    @Inject
    TransitionService(CompletedAssessments assessments, Organizations organizations, Catalog catalog, Visible visible) {
        this.assessments = assessments;
        this.organizations = organizations;
        this.catalog = catalog;
        this.visible = visible;
    }

    /** @param to the company's edition when null */
    EditionTransition transition(UUID organization, @Nullable String to) {
        organizations.requireVisible(organization);
        visible.requireWholeOrganization();
        String current = organizations.profile(organization).edition();
        String target = to == null ? current : to;
        if (catalog.findEdition(target).isEmpty()) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofParameter("to", "unknown-edition"));
        }
        return new EditionTransition(
                organization,
                current,
                target,
                catalog.questionnaires().stream()
                        .filter(questionnaire -> questionnaire.edition().equals(target))
                        .map(questionnaire -> transition(organization, questionnaire))
                        .toList());
    }

    private QuestionnaireTransition transition(UUID organization, Questionnaire newer) {
        List<Questionnaire> predecessors = catalog.predecessors(newer);
        Optional<Completed> completed =
                assessments
                        .newest(
                                organization,
                                predecessors.stream().map(Questionnaire::id).toList(),
                                1)
                        .stream()
                        .findFirst();
        Questionnaire older =
                completed.map(Completed::questionnaire).orElse(predecessors.isEmpty() ? null : predecessors.getFirst());
        QuestionnaireChange change = older == null
                ? QuestionnaireChange.ofNew(newer)
                : catalog.change(older, newer).orElseThrow();
        Map<String, String> choices = completed.map(Completed::answers).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Answer::item, Answer::choice));
        CarryOver carryOver = CarryOver.of(change, older, newer, choices);
        return new QuestionnaireTransition(
                newer.id(),
                newer.title(),
                change.from(),
                completed.map(Completed::id).orElse(null),
                completed.map(Completed::completedAt).orElse(null),
                change.provenance(),
                sources(change.provenance(), predecessors, newer),
                counts(carryOver.items()),
                carryOver.items().stream().map(TransitionService::item).toList());
    }

    /** One id is one work in all packs, so the first pack that has it will do. */
    private static List<Source> sources(
            @Nullable Provenance provenance, List<Questionnaire> predecessors, Questionnaire newer) {
        if (provenance == null) {
            return List.of();
        }
        return Stream.concat(Stream.of(newer), predecessors.stream())
                .flatMap(questionnaire -> questionnaire.sources().stream())
                .filter(source -> provenance.source().contains(source.id()))
                .distinct()
                .toList();
    }

    private static ItemTransition item(CarriedItem item) {
        return new ItemTransition(
                item.change().change(),
                item.change().from(),
                item.change().to(),
                item.question(),
                item.oldChoice(),
                item.carried(),
                item.because() == null
                        ? null
                        : new NotCarriedReason(item.because(), item.because().text()));
    }

    private static TransitionCounts counts(List<CarriedItem> items) {
        return new TransitionCounts(
                count(items, ChangeKind.SAME),
                (int) items.stream().filter(TransitionService::isMoved).count(),
                count(items, ChangeKind.REWORDED),
                count(items, ChangeKind.NEW),
                count(items, ChangeKind.REMOVED),
                (int) items.stream().filter(item -> item.carried() != null).count());
    }

    private static boolean isMoved(CarriedItem item) {
        return item.change().from() != null
                && item.change().to() != null
                && !item.change().from().equals(item.change().to());
    }

    private static int count(List<CarriedItem> items, ChangeKind kind) {
        return (int)
                items.stream().filter(item -> item.change().change() == kind).count();
    }
}
