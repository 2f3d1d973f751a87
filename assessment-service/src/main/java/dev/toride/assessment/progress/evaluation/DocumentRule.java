package dev.toride.assessment.progress.evaluation;

import dev.toride.assessment.catalog.edition.Criterion;
import dev.toride.assessment.progress.evaluation.CompanyFacts.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A document from one of some templates has come far enough; any one of several will do.
 *
 * @param templates ids of document-service, as a pattern
 * @param states that are far enough, by the names of document-service
 * @param missing what is said of a document that has not come so far
 */
record DocumentRule(Pattern templates, Set<String> states, ShortfallCode missing) implements CriterionRule {
    static DocumentRule published(String templates) {
        return new DocumentRule(Pattern.compile(templates), Set.of("PUBLISHED"), ShortfallCode.NOT_PUBLISHED);
    }

    static DocumentRule approved(String templates) {
        return new DocumentRule(
                Pattern.compile(templates), Set.of("APPROVED", "PUBLISHED"), ShortfallCode.NOT_APPROVED);
    }

    @Override
    public RuleAnswer judge(Criterion criterion, CompanyFacts facts) {
        List<Document> written = facts.documents().stream()
                .filter(document -> templates.matcher(document.template()).matches())
                .toList();
        Optional<Document> longest = written.stream()
                .filter(document -> states.contains(document.state()))
                .min((one, other) -> one.since().compareTo(other.since()));
        if (longest.isPresent()) {
            Document document = longest.get();
            return RuleAnswer.proven(document.since(), new EvidenceReference(EvidenceKind.DOCUMENT, document.id()));
        }
        return RuleAnswer.lacking(written.isEmpty() ? ShortfallCode.NO_DOCUMENT : missing);
    }
}
