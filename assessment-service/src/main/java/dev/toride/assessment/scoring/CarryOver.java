package dev.toride.assessment.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.toride.assessment.catalog.Item;
import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.assessment.catalog.change.ItemContinuity;
import dev.toride.assessment.catalog.change.QuestionnaireChange;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a company keeps of its answers when it moves from a questionnaire to a later one. An answer goes over only where the item asks the same in
 * the same words and the choices mean the same; nothing is ever converted from one scale to another.
 *
 * @param items the newer questionnaire's in its order, then those that are not asked any more
 */
public record CarryOver(List<CarriedItem> items) {
    /**
     * One item on its way.
     *
     * @param change what became of it, and its ids
     * @param question as it is asked now; of an item that is not asked any more, as it was
     * @param oldChoice what the company answered then; absent where it answered nothing
     * @param carried the choice that goes over; absent where none does
     * @param because why none does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CarriedItem(
            ItemContinuity change,
            LocalizedText question,
            @Nullable String oldChoice,
            @Nullable String carried,
            @Nullable NotCarried because) {}

    /**
     * @param older absent where the newer one continues none
     * @param choices the company's by item of the older one; empty where nothing was completed
     */
    public static CarryOver of(
            QuestionnaireChange change,
            @Nullable Questionnaire older,
            Questionnaire newer,
            Map<String, String> choices) {
        boolean sameScale = older != null && newer.offersChoicesOf(older);
        Map<String, Item> before = older == null ? Map.of() : byId(older);
        Map<String, Item> now = byId(newer);
        List<CarriedItem> items = new ArrayList<>();
        for (ItemContinuity step : change.items()) {
            String old = step.from() == null ? null : choices.get(step.from());
            NotCarried because = because(step, old, sameScale);
            Item item = step.to() == null ? before.get(step.from()) : now.get(step.to());
            items.add(new CarriedItem(step, item.question(), old, because == null ? old : null, because));
        }
        return new CarryOver(List.copyOf(items));
    }

    /** Ready to be answers of the newer questionnaire. */
    public List<Answer> answers() {
        return items.stream()
                .filter(item -> item.carried() != null)
                .map(item -> new Answer(item.change().to(), item.carried()))
                .toList();
    }

    @Nullable
    private static NotCarried because(ItemContinuity step, @Nullable String old, boolean sameScale) {
        return switch (step.change()) {
            case NEW -> NotCarried.NEW;
            case REMOVED -> NotCarried.REMOVED;
            case REWORDED -> NotCarried.REWORDED;
            case SAME -> old == null ? NotCarried.NOT_ANSWERED : sameScale ? null : NotCarried.OTHER_CHOICES;
        };
    }

    private static Map<String, Item> byId(Questionnaire questionnaire) {
        Map<String, Item> byId = new HashMap<>();
        questionnaire.items().forEach(item -> byId.put(item.id(), item));
        return byId;
    }
}
