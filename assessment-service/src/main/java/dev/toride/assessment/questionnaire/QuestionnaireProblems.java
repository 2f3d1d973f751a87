package dev.toride.assessment.questionnaire;

import dev.toride.assessment.catalog.pack.Finding;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.problem.ProblemType;
import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with a tenant's own questionnaire. */
final class QuestionnaireProblems {
    static final ProblemType INVALID = new ProblemType("questionnaire-invalid", 422);
    static final ProblemType ID_TAKEN = new ProblemType("questionnaire-id-taken", 409);
    static final ProblemType WITHDRAWN = new ProblemType("questionnaire-withdrawn", 409);
    static final ProblemType TOO_LARGE = new ProblemType("questionnaire-too-large", 422);

    /** More findings than this are not told: the writer has enough to mend. */
    private static final int FINDINGS_MAX = 100;

    private QuestionnaireProblems() {}

    static Problem of(List<FieldError> errors, List<Finding> findings) {
        return Stream.concat(errors.stream(), findings.stream().map(QuestionnaireProblems::error))
                .limit(FINDINGS_MAX)
                .reduce(INVALID.problem(), Problem::and, (one, other) -> one);
    }

    /** The finding's own words are for those who write shipped packs; here the rule has its text. */
    private static FieldError error(Finding finding) {
        return FieldError.ofPointer(finding.file(), finding.rule().code())
                .with(finding.rule().values());
    }
}
