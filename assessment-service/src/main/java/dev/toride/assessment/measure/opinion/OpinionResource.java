package dev.toride.assessment.measure.opinion;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Opinions are those of the acting person; a machine names it in Toride-Acting-Subject. */
@Path("/v1/measures/{measure}/opinions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinions on measures", description = "What employees think of measures (従業員の意見)")
class OpinionResource {
    @Inject
    OpinionService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "giveOpinion", summary = "Gives the acting person's opinion of a measure")
    @APIResponseSchema(value = OpinionResponse.class, responseCode = "201")
    public RestResponse<OpinionResponse> give(
            @PathParam("measure") UUID measure, @NotNull @Valid OpinionRequest request) {
        return idempotency.once(request, OpinionResponse.class, () -> {
            OpinionResponse given = service.give(measure, request);
            return Answers.created("/v1/measures/" + measure + "/opinions/" + given.id(), given);
        });
    }

    @GET
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "listOpinions", summary = "Lists the opinions of a measure, oldest first")
    public Page<OpinionResponse> list(@PathParam("measure") UUID measure, @BeanParam PageQuery page) {
        return service.list(measure, page);
    }

    @GET
    @Path("/{opinion}")
    @PermissionsAllowed("assessment:read")
    @Operation(operationId = "getOpinion", summary = "Reads an opinion")
    public OpinionResponse get(@PathParam("measure") UUID measure, @PathParam("opinion") UUID opinion) {
        return service.get(measure, opinion);
    }

    @PUT
    @Path("/{opinion}")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "reviseOpinion", summary = "Changes an opinion: only the person whose it is")
    public OpinionResponse revise(
            @PathParam("measure") UUID measure,
            @PathParam("opinion") UUID opinion,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid OpinionRequest request) {
        return service.revise(measure, opinion, ifMatch, request);
    }

    @DELETE
    @Path("/{opinion}")
    @PermissionsAllowed("assessment:write")
    @Operation(operationId = "takeBackOpinion", summary = "Takes an opinion back: only the person whose it is")
    public void takeBack(
            @PathParam("measure") UUID measure,
            @PathParam("opinion") UUID opinion,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch) {
        service.takeBack(measure, opinion, ifMatch);
    }
}
