package dev.toride.assessment.questionnaire;

import dev.toride.assessment.catalog.Catalog;
import dev.toride.assessment.catalog.CatalogPage;
import dev.toride.assessment.catalog.Questionnaire;
import dev.toride.kit.http.Answers;
import dev.toride.kit.idempotency.Idempotency;
import dev.toride.kit.openapi.Stateless;
import dev.toride.kit.paging.Page;
import dev.toride.kit.paging.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires", description = "質問票 (the guideline's, and the tenant's own)")
class QuestionnaireResource {
    /** Packs change with the service only. */
    private static final int SHIPPED_SECONDS = 3600;

    @Inject
    Catalog catalog;

    @Inject
    OwnQuestionnaireService service;

    @Inject
    Idempotency idempotency;

    @GET
    @Path("/questionnaires")
    @Cache(noCache = true)
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "listQuestionnaires",
            summary = "Lists the questionnaires, the shipped ones first, without their items")
    @APIResponse(responseCode = "200", extensions = @Extension(name = "x-etag", value = "true", parseValue = true))
    public CatalogPage<QuestionnaireSummary> list(
            @QueryParam("edition") @Parameter(description = "Only those of this edition.") String edition,
            @BeanParam PageQuery page) {
        return service.list(edition, page);
    }

    @GET
    @Path("/questionnaires/{questionnaire}")
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getQuestionnaire",
            summary = "Reads a questionnaire in its newest version: sections, items with guidance, choices, bands")
    @APIResponseSchema(value = Questionnaire.class, responseCode = "200")
    public RestResponse<Questionnaire> get(@PathParam("questionnaire") String questionnaire) {
        return catalog.findQuestionnaire(questionnaire)
                .map(shipped -> cached(shipped, SHIPPED_SECONDS))
                .orElseGet(() -> cached(service.newest(questionnaire), 0));
    }

    @GET
    @Path("/questionnaires/{questionnaire}/versions")
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "listQuestionnaireVersions",
            summary = "Lists the versions of a questionnaire of the tenant's own, oldest first")
    public Page<OwnVersionResponse> versions(
            @PathParam("questionnaire") String questionnaire, @BeanParam PageQuery page) {
        return service.versions(questionnaire, page);
    }

    @GET
    @Path("/questionnaires/{questionnaire}/versions/{questionnaireVersion}")
    @PermissionsAllowed("assessment:read")
    @Operation(
            operationId = "getQuestionnaireVersion",
            summary = "Reads one version of a questionnaire of the tenant's own; it never changes")
    @APIResponseSchema(value = Questionnaire.class, responseCode = "200")
    public RestResponse<Questionnaire> version(
            @PathParam("questionnaire") String questionnaire, @PathParam("questionnaireVersion") int version) {
        return cached(service.version(questionnaire, version), SHIPPED_SECONDS);
    }

    @POST
    @Path("/questionnaires")
    @PermissionsAllowed("questionnaire:write")
    @Operation(
            operationId = "createQuestionnaire",
            summary = "Adds a questionnaire of the tenant's own, in version 1",
            description = "Needs a token for all of the tenant's organizations.")
    @APIResponseSchema(value = OwnVersionResponse.class, responseCode = "201")
    public RestResponse<OwnVersionResponse> create(@NotNull OwnQuestionnaireRequest request) {
        return idempotency.once(request, OwnVersionResponse.class, () -> created(service.create(request)));
    }

    @POST
    @Path("/questionnaires/{questionnaire}/versions")
    @PermissionsAllowed("questionnaire:write")
    @Operation(
            operationId = "addQuestionnaireVersion",
            summary = "Adds the next version of a questionnaire of the tenant's own; those before stay as they are",
            description = "Needs a token for all of the tenant's organizations.")
    @APIResponseSchema(value = OwnVersionResponse.class, responseCode = "201")
    public RestResponse<OwnVersionResponse> addVersion(
            @PathParam("questionnaire") String questionnaire, @NotNull OwnQuestionnaireRequest request) {
        return idempotency.once(
                request, OwnVersionResponse.class, () -> created(service.addVersion(questionnaire, request)));
    }

    @POST
    @Path("/questionnaires/{questionnaire}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("questionnaire:write")
    @Operation(
            operationId = "withdrawQuestionnaire",
            summary = "Stops to offer a questionnaire of the tenant's own; what was answered with it stays",
            description = "Needs a token for all of the tenant's organizations.")
    public RestResponse<OwnVersionResponse> withdraw(@PathParam("questionnaire") String questionnaire) {
        return idempotency.once(null, OwnVersionResponse.class, () -> RestResponse.ok(service.withdraw(questionnaire)));
    }

    @POST
    @Path("/questionnaire-checks")
    @Stateless
    @PermissionsAllowed("questionnaire:write")
    @Operation(
            operationId = "checkQuestionnaire",
            summary = "Checks a questionnaire without keeping it and tells everything that is wrong with it")
    public QuestionnaireCheck check(@NotNull OwnQuestionnaireRequest request) {
        return service.check(request);
    }

    private static RestResponse<OwnVersionResponse> created(OwnVersionResponse version) {
        return Answers.created(
                "/v1/questionnaires/" + version.questionnaire() + "/versions/" + version.version(), version);
    }

    private static RestResponse<Questionnaire> cached(Questionnaire questionnaire, int seconds) {
        CacheControl control = new CacheControl();
        control.setNoTransform(false);
        control.setNoCache(seconds == 0);
        control.setMaxAge(seconds == 0 ? -1 : seconds);
        return RestResponse.ResponseBuilder.ok(questionnaire)
                .cacheControl(control)
                .build();
    }
}
