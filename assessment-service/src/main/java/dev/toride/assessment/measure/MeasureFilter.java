package dev.toride.assessment.measure;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of the list of measures; what is left out does not filter. */
class MeasureFilter {
    @QueryParam("organization")
    UUID organization;

    @QueryParam("state")
    MeasureState state;

    @QueryParam("assessment")
    UUID assessment;

    @QueryParam("questionnaire")
    String questionnaire;

    @QueryParam("item")
    @Parameter(description = "Together with questionnaire: items of several questionnaires have the same ids.")
    String item;

    @QueryParam("overdue")
    Boolean overdue;

    Object[] values() {
        return new Object[] {organization, state, assessment, questionnaire, item, overdue};
    }
}
