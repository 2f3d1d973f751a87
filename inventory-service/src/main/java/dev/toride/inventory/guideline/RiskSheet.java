package dev.toride.inventory.guideline;

import dev.toride.kit.precondition.Tagged;
import java.util.List;
import java.util.Optional;

/**
 * The working sheets of appendix 7 (リスク分析シート): media, threats, control checks, and how a self-assessment answers the checks.
 *
 * @param questionnaire id of the self-assessment that {@link ControlCheck#items()} refer to
 * @param choices every choice of that questionnaire
 */
public record RiskSheet(
        String id,
        String edition,
        int version,
        LocalizedText title,
        LocalizedText attribution,
        List<Source> sources,
        List<Entry> media,
        List<Threat> threats,
        List<CheckAnswerLabel> answers,
        List<CheckCategory> categories,
        List<ControlCheck> checks,
        String questionnaire,
        List<ChoiceMeaning> choices)
        implements Tagged {
    /** A pack of one version never changes. */
    @Override
    public String etag() {
        return "\"" + id + "-" + version + "\"";
    }

    public RiskSheet {
        sources = List.copyOf(sources);
        media = List.copyOf(media);
        threats = List.copyOf(threats);
        answers = List.copyOf(answers);
        categories = List.copyOf(categories);
        checks = List.copyOf(checks);
        choices = List.copyOf(choices);
    }

    /** The threats to a medium, in the order of the sheet; empty for an unknown medium. */
    public List<Threat> threatsOf(String medium) {
        return threats.stream().filter(threat -> threat.medium().equals(medium)).toList();
    }

    /** By id, empty when there is none. */
    public Optional<ControlCheck> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /** What a choice of the self-assessment amounts to, empty for a choice it does not have. */
    public Optional<CheckAnswer> meaningOf(String choice) {
        return choices.stream()
                .filter(meaning -> meaning.choice().equals(choice))
                .map(ChoiceMeaning::answer)
                .findFirst();
    }
}
