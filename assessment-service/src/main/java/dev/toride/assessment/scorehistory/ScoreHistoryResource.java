package dev.toride.assessment.scorehistory;

import dev.toride.kit.paging.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/score-histories/{organization}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
class ScoreHistoryResource {
    @Inject
    ScoreHistories histories;

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getScoreHistory", summary = "Reads how a company's scores developed, newest first")
    public ScoreHistoryResponse history(
            @PathParam("organization") UUID organization,
            @QueryParam("questionnaire") @DefaultValue("ipa-sme-3.self-assessment") @NotNull String questionnaire,
            @BeanParam PageQuery page) {
        return histories.history(organization, questionnaire, page);
    }
}
