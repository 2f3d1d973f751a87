package dev.toride.assessment.correctiveaction;

import dev.toride.kit.http.Answers;
import dev.toride.kit.idempotency.Idempotency;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import dev.toride.kit.precondition.IfMatch;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/corrective-actions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrective actions", description = "是正処置")
class CorrectiveActionResource {
    @Inject
    CorrectiveActionService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "planCorrectiveAction", summary = "Plans what is done about a finding")
    @APIResponseSchema(value = CorrectiveActionResponse.class, responseCode = "201")
    public RestResponse<CorrectiveActionResponse> plan(@NotNull @Valid CorrectiveActionRequest request) {
        return idempotency.once(request, CorrectiveActionResponse.class, () -> {
            CorrectiveActionResponse planned = service.plan(request);
            return Answers.created("/v1/corrective-actions/" + planned.id(), planned);
        });
    }

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listCorrectiveActions", summary = "Lists corrective actions, oldest first")
    public Page<CorrectiveActionResponse> list(
            @QueryParam("organization") UUID organization,
            @QueryParam("inspection") UUID inspection,
            @QueryParam("finding") UUID finding,
            @QueryParam("unit") UUID unit,
            @QueryParam("owner") UUID owner,
            @QueryParam("state") CorrectiveActionState state,
            @QueryParam("overdue") Boolean overdue,
            @BeanParam PageQuery page) {
        return service.list(
                new CorrectiveActionFilter(organization, inspection, finding, unit, owner, state, overdue), page);
    }

    @GET
    @Path("/{action}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getCorrectiveAction", summary = "Reads a corrective action")
    public CorrectiveActionResponse get(@PathParam("action") UUID action) {
        return service.get(action);
    }

    @PUT
    @Path("/{action}")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "reviseCorrectiveAction", summary = "Changes what, who or when, while it is open")
    public CorrectiveActionResponse revise(
            @PathParam("action") UUID action,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid CorrectivePlan plan) {
        return service.revise(action, ifMatch, plan);
    }

    @POST
    @Path("/{action}/completion")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "completeCorrectiveAction", summary = "Says that it is done, with evidence")
    public RestResponse<CorrectiveActionResponse> complete(
            @PathParam("action") UUID action, @NotNull @Valid CorrectiveActionCompletionRequest request) {
        return idempotency.once(
                request, CorrectiveActionResponse.class, () -> RestResponse.ok(service.complete(action, request)));
    }

    @POST
    @Path("/{action}/effect-check")
    @PermissionsAllowed("assessment:write")
    @Operation(
            operationId = "checkCorrectiveActionEffect",
            summary =
                    "Says whether it helped; somebody else than its owner does, and what did not help gets a follow-up")
    public RestResponse<CorrectiveActionResponse> checkEffect(
            @PathParam("action") UUID action, @NotNull @Valid EffectCheckRequest request) {
        return idempotency.once(
                request, CorrectiveActionResponse.class, () -> RestResponse.ok(service.checkEffect(action, request)));
    }

    @POST
    @Path("/{action}/withdrawal")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "withdrawCorrectiveAction", summary = "Gives up an action that is not done")
    public RestResponse<CorrectiveActionResponse> withdraw(
            @PathParam("action") UUID action, @NotNull @Valid CorrectiveActionWithdrawalRequest request) {
        return idempotency.once(
                request, CorrectiveActionResponse.class, () -> RestResponse.ok(service.withdraw(action, request)));
    }
}
