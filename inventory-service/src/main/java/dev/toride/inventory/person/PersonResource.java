package dev.toride.inventory.person;

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

@Path("/v1/organizations/{organization}/people")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "人")
class PersonResource {
    @Inject
    PersonService service;

    @Inject
    Idempotency idempotency;

    @POST
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "enrolPerson", summary = "Adds a person")
    @APIResponseSchema(value = PersonResponse.class, responseCode = "201")
    public RestResponse<PersonResponse> enrol(
            @PathParam("organization") UUID organization, @NotNull @Valid PersonRequest request) {
        return idempotency.once(request, PersonResponse.class, () -> {
            PersonResponse added = service.enrol(organization, request);
            return Answers.created("/v1/organizations/" + organization + "/people/" + added.id(), added);
        });
    }

    @GET
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "listPersons", summary = "Lists the people of a company")
    public Page<PersonResponse> list(@PathParam("organization") UUID organization, @BeanParam PageQuery page) {
        return service.list(organization, page);
    }

    @GET
    @Path("/{person}")
    @PermissionsAllowed("inventory:read")
    @Operation(operationId = "getPerson", summary = "Reads a person")
    public PersonResponse get(@PathParam("organization") UUID organization, @PathParam("person") UUID id) {
        return service.get(organization, id);
    }

    @PUT
    @Path("/{person}")
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "revisePerson", summary = "Replaces a person")
    public PersonResponse revise(
            @PathParam("organization") UUID organization,
            @PathParam("person") UUID id,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid PersonRequest request) {
        return service.revise(organization, id, ifMatch, request);
    }

    @DELETE
    @Path("/{person}")
    @PermissionsAllowed("inventory:write")
    @Operation(operationId = "removePerson", summary = "Removes a person")
    public void remove(
            @PathParam("organization") UUID organization,
            @PathParam("person") UUID id,
            @HeaderParam(IfMatch.HEADER) @DefaultValue("") IfMatch ifMatch) {
        service.remove(organization, id, ifMatch);
    }
}
