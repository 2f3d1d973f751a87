package dev.toride.document.facts;

import dev.toride.kit.problem.KitProblems;
import dev.toride.kit.problem.Problem;
import dev.toride.kit.problem.ProblemType;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** What can be wrong with the things a document is to be filled from. */
final class FactProblems {
    private static final Logger LOG = Logger.getLogger(FactProblems.class);

    static final ProblemType UNKNOWN_ORGANIZATION = new ProblemType("unknown-organization", 422);
    static final ProblemType UNKNOWN_ASSESSMENT = new ProblemType("unknown-assessment", 422);
    static final ProblemType ASSESSMENT_NEEDED = new ProblemType("assessment-needed", 422);
    static final ProblemType ASSESSMENT_NOT_WANTED = new ProblemType("assessment-not-wanted", 422);
    static final ProblemType ASSESSMENT_WITHOUT_RESULT = new ProblemType("assessment-without-result", 422);

    private FactProblems() {}

    /** Asks a peer: what it does not know is the given problem; a peer that does not answer is 503. */
    static <T> T ask(Supplier<T> question, Supplier<Problem> unknown) {
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                throw unknown.get();
            }
            LOG.warnf("a peer refused a question: %s", refused.getMessage());
            throw KitProblems.UNAVAILABLE.problem().withHeader("Retry-After", "2");
        } catch (ProcessingException away) {
            LOG.warnf("a peer does not answer: %s", away.getMessage());
            throw KitProblems.UNAVAILABLE.problem().withHeader("Retry-After", "2");
        }
    }
}
