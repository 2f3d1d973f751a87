package dev.toride.assessment.assessment;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of assessments; what is left out does not filter. */
class AssessmentFilter {
    @QueryParam("organization")
    UUID organization;

    @QueryParam("questionnaire")
    String questionnaire;

    @QueryParam("state")
    AssessmentState state;

    @QueryParam("completedFrom")
    @Parameter(description = "Completed at this instant or later.")
    Instant completedFrom;

    @QueryParam("completedBefore")
    @Parameter(description = "Completed before this instant.")
    Instant completedBefore;

    /** Whether the list is one of completions. */
    boolean byCompletion() {
        return completedFrom != null || completedBefore != null;
    }

    Instant completedFromOrBegin() {
        return completedFrom == null ? Instant.EPOCH : completedFrom;
    }

    Object[] values() {
        return new Object[] {organization, questionnaire, state, completedFrom, completedBefore};
    }
}
