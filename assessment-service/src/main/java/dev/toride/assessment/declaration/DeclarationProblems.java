package dev.toride.assessment.declaration;

import dev.toride.assessment.catalog.LocalizedText;
import dev.toride.kit.i18n.Language;
import dev.toride.kit.i18n.Localized;
import dev.toride.kit.problem.ProblemType;

/** What can be wrong with a declaration. */
final class DeclarationProblems {
    static final ProblemType UNKNOWN_STAR = new ProblemType("unknown-star", 422);
    static final ProblemType NOT_READY = new ProblemType("star-not-ready", 422);
    static final ProblemType IN_THE_FUTURE = new ProblemType("declaration-in-the-future", 422);
    static final ProblemType MALFORMED_NUMBER = new ProblemType("declaration-number-malformed", 422);
    static final ProblemType NUMBER_TAKEN = new ProblemType("declaration-number-taken", 409);
    static final ProblemType ALREADY_DECLARED = new ProblemType("star-already-declared", 409);
    static final ProblemType WITHDRAWN = new ProblemType("declaration-withdrawn", 409);
    static final ProblemType DECLARER_NEEDED = new ProblemType("declarer-needed", 403);

    private DeclarationProblems() {}

    static Localized inTheReadersLanguage(LocalizedText text) {
        return language -> language == Language.JA ? text.ja() : text.en();
    }
}
