package dev.toride.assessment.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.change.Predecessor;
import dev.toride.assessment.catalog.pack.OwnQuestionnaireReader;
import dev.toride.kit.precondition.Tagged;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * A questionnaire of an edition, ready to be shown and to be scored.
 *
 * @param id stable, for example {@code ipa-sme-3.self-assessment}
 * @param edition id of the edition it belongs to
 * @param version of our pack, raised when the pack is corrected
 * @param basedOn the pack that it takes over what it does not say itself
 * @param practices ids of the edition's practices that this questionnaire carries out
 * @param predecessor the questionnaire of the edition before, and what became of its items
 * @param maximum the highest total the choices allow, {@code minimum} the lowest; both absent for a checklist
 * @param sections each item stands in exactly one of them
 * @param choices from best to worst, the same for every item
 * @param bands cover minimum to maximum without gap or overlap; empty for a checklist
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Questionnaire(
        String id,
        String edition,
        int version,
        @Nullable PackReference basedOn,
        LocalizedText title,
        QuestionnaireMode mode,
        LocalizedText attribution,
        List<Source> sources,
        List<String> practices,
        @Nullable Predecessor predecessor,
        @Nullable Integer maximum,
        @Nullable Integer minimum,
        List<Section> sections,
        List<Item> items,
        List<Choice> choices,
        List<Band> bands)
        implements Tagged {
    public Questionnaire {
        sources = List.copyOf(sources);
        practices = List.copyOf(practices);
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        choices = List.copyOf(choices);
        bands = List.copyOf(bands);
    }

    @Override
    public String etag() {
        return PackEtag.of(id, version, basedOn);
    }

    /**
     * The version that names what was asked, where the id alone does not: of a tenant's own questionnaire. Null for a shipped one, which asks
     * the same under one id for ever.
     */
    @Nullable
    public Integer namedVersion() {
        return isOwn(id) ? Integer.valueOf(version) : null;
    }

    /** Whether an answer here means what it means there: the same choices in the same order, words and points. */
    public boolean offersChoicesOf(Questionnaire other) {
        return mode == other.mode && meanings().equals(other.meanings());
    }

    private List<Choice> meanings() {
        return choices.stream().map(Choice::meaning).toList();
    }

    /** Whether an id is that of a tenant's own questionnaire. */
    public static boolean isOwn(String id) {
        return id.startsWith(OwnQuestionnaireReader.PREFIX);
    }

    /**
     * The band of a total, for a {@link QuestionnaireMode#POINTS} questionnaire.
     *
     * @throws IllegalArgumentException when the total is outside minimum to maximum, or there are no bands
     */
    public Band bandOf(int total) {
        for (Band band : bands) {
            if (band.contains(total)) {
                return band;
            }
        }
        throw new IllegalArgumentException("No band of " + id + " holds a total of " + total);
    }
}
