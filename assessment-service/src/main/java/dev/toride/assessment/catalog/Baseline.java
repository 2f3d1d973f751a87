package dev.toride.assessment.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a published survey found for items of a questionnaire (公表された調査の値): something to compare with before there are peers.
 * It has shares only, no mean and no deviation, so no 偏差値 can come of it; items that were not published are absent.
 *
 * @param questionnaires ids of those that ask the same items under the same ids
 * @param year fiscal year of the survey
 * @param respondents number of companies asked
 */
public record Baseline(
        String id,
        int version,
        LocalizedText title,
        LocalizedText attribution,
        List<Source> sources,
        List<String> questionnaires,
        int year,
        int respondents,
        Provenance provenance,
        List<BaselineItem> items) {
    public Baseline {
        sources = List.copyOf(sources);
        questionnaires = List.copyOf(questionnaires);
        items = List.copyOf(items);
    }

    /** What is known of an item, if anything. */
    public Optional<BaselineItem> item(String id) {
        return items.stream().filter(item -> item.item().equals(id)).findFirst();
    }
}
