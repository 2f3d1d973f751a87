package dev.toride.assessment.scoring;

import dev.toride.kit.openapi.Stateless;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.KitProblems;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stateless scoring, on the event loop: it neither blocks nor keeps anything. */
@Path("/v1/scores")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring", description = "採点")
class ScoreResource {
    @Inject
    Scorers scorers;

    @POST
    @NonBlocking
    @Stateless
    @PermissionsAllowed("scoring:run")
    @Operation(operationId = "score", summary = "Scores answers and explains every point; nothing is kept")
    public Score score(ScoreRequest request) {
        if (request == null) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofPointer("", "required"));
        }
        if (request.questionnaire() == null) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofPointer("/questionnaire", "required"));
        }
        if (request.answers() == null) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofPointer("/answers", "required"));
        }
        try {
            return scorers.of(request.questionnaire()).score(request.answers());
        } catch (InvalidAnswersException invalid) {
            throw ScoringProblems.of(invalid);
        }
    }
}
