package dev.toride.assessment.catalog.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.toride.assessment.catalog.PackEtag;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.Source;
import dev.toride.assessment.catalog.edition.Edition;
import dev.toride.assessment.catalog.edition.GuidelineEntry;
import dev.toride.kit.precondition.Tagged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a company meets that moves from one edition to a later one: which answers it keeps, what is asked in other words, what is new.
 *
 * @param sources of all provenances here
 * @param highlights what is known to have changed in the editions after {@code from}, oldest first
 * @param questionnaires those of the newer edition
 */
public record EditionChange(
        String from,
        String to,
        List<Source> sources,
        List<GuidelineEntry> highlights,
        List<QuestionnaireChange> questionnaires,
        @JsonIgnore @Schema(hidden = true) String etag)
        implements Tagged {
    public EditionChange {
        sources = List.copyOf(sources);
        highlights = List.copyOf(highlights);
        questionnaires = List.copyOf(questionnaires);
    }

    /**
     * The way from an edition to a later one, however many lie between them.
     *
     * @param editions all of them, as {@code questionnaires}
     * @return empty when {@code from} is not among the predecessors of {@code to}
     */
    public static Optional<EditionChange> between(
            Edition from, Edition to, List<Edition> editions, List<Questionnaire> questionnaires) {
        Map<String, Edition> byId = editions.stream().collect(Collectors.toMap(Edition::id, edition -> edition));
        List<Edition> later = new ArrayList<>();
        for (Edition edition = to; !edition.id().equals(from.id()); edition = byId.get(edition.predecessor())) {
            if (edition.predecessor() == null) {
                return Optional.empty();
            }
            later.addFirst(edition);
        }
        if (later.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Questionnaire> known =
                questionnaires.stream().collect(Collectors.toMap(Questionnaire::id, questionnaire -> questionnaire));
        List<List<Questionnaire>> chains = questionnaires.stream()
                .filter(questionnaire -> questionnaire.edition().equals(to.id()))
                .map(questionnaire -> chain(from, questionnaire, known))
                .toList();
        List<QuestionnaireChange> changes =
                chains.stream().map(QuestionnaireChange::along).toList();
        List<GuidelineEntry> highlights =
                later.stream().flatMap(edition -> edition.highlights().stream()).toList();
        return Optional.of(new EditionChange(
                from.id(),
                to.id(),
                sources(later, chains, highlights, changes),
                highlights,
                changes,
                etag(later, chains)));
    }

    /** Back to the questionnaire of the older edition, or the questionnaire alone when none of that edition precedes it. */
    private static List<Questionnaire> chain(Edition from, Questionnaire newest, Map<String, Questionnaire> known) {
        List<Questionnaire> chain = new ArrayList<>(List.of(newest));
        while (!chain.getFirst().edition().equals(from.id())) {
            Predecessor predecessor = chain.getFirst().predecessor();
            if (predecessor == null) {
                return List.of(newest);
            }
            chain.addFirst(known.get(predecessor.questionnaire()));
        }
        return chain;
    }

    private static String etag(List<Edition> later, List<List<Questionnaire>> chains) {
        return PackEtag.of(Stream.concat(
                        later.stream().map(Edition::etag),
                        chains.stream().flatMap(List::stream).map(Questionnaire::etag))
                .toList());
    }

    /** One id is one work in all packs, so their sources can stand in one list. */
    private static List<Source> sources(
            List<Edition> later,
            List<List<Questionnaire>> chains,
            List<GuidelineEntry> highlights,
            List<QuestionnaireChange> changes) {
        Map<String, Source> known = new LinkedHashMap<>();
        later.forEach(edition -> edition.sources().forEach(source -> known.putIfAbsent(source.id(), source)));
        chains.stream()
                .flatMap(List::stream)
                .forEach(questionnaire ->
                        questionnaire.sources().forEach(source -> known.putIfAbsent(source.id(), source)));
        Set<String> used = highlights.stream()
                .flatMap(highlight -> highlight.provenance().source().stream())
                .collect(Collectors.toSet());
        changes.stream()
                .filter(change -> change.provenance() != null)
                .forEach(change -> used.addAll(change.provenance().source()));
        return known.values().stream()
                .filter(source -> used.contains(source.id()))
                .toList();
    }
}
