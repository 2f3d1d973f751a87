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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Stateless scoring, on the event loop: it neither blocks nor keeps anything. A tenant's own questionnaire has to be looked up, and therefore
 * goes to a worker; that is the one reason for a {@link CompletionStage}, which costs a shipped one nothing because it is there already.
 */
@Path("/v1/scores")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring", description = "採点")
class ScoreResource {
    @Inject
    Scorers scorers;

    @Inject
    ManagedExecutor workers;

    @POST
    @NonBlocking
    @Stateless
    @PermissionsAllowed("scoring:run")
    @Operation(operationId = "score", summary = "Scores answers and explains every point; nothing is kept")
    public CompletionStage<Score> score(ScoreRequest request) {
        if (request == null) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofPointer("", "required"));
        }
        if (request.questionnaire() == null) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofPointer("/questionnaire", "required"));
        }
        if (request.answers() == null) {
            throw KitProblems.INVALID_REQUEST.problem().and(FieldError.ofPointer("/answers", "required"));
        }
        if (scorers.isShipped(request.questionnaire())) {
            return CompletableFuture.completedFuture(answer(request));
        }
        CompletableFuture<Score> later = new CompletableFuture<>();
        workers.execute(() -> {
            try {
                later.complete(answer(request));
            } catch (RuntimeException refused) {
                later.completeExceptionally(refused);
            }
        });
        return later;
    }

    private Score answer(ScoreRequest request) {
        try {
            return scorers.of(request.questionnaire(), request.questionnaireVersion())
                    .score(request.answers());
        } catch (InvalidAnswersException invalid) {
            throw ScoringProblems.of(invalid);
        }
    }
}
