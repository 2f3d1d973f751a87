package dev.toride.kit.openapi;

import dev.toride.kit.idempotency.Idempotency;
import dev.toride.kit.link.LinkHolder;
import dev.toride.kit.precondition.IfMatch;
import dev.toride.kit.problem.ProblemAnswers;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Completes the generated document with what follows from convention: problem answers, preconditions, ETag and Location,
 * Idempotency-Key, and the scope that each operation asks for. The document lies without it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ConventionFilter implements OASFilter {
    private static final String SECURITY = "token";
    private static final String LINK_SECURITY = "link";
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class.getName());
    private static final DotName SCOPE = DotName.createSimple(io.quarkus.security.PermissionsAllowed.class.getName());
    private static final DotName LINK_HOLDER = DotName.createSimple(LinkHolder.class.getName());
    private static final DotName STATELESS = DotName.createSimple(Stateless.class.getName());

    private final Map<String, MethodInfo> methods = new HashMap<>();

    public ConventionFilter(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        TreeSet<String> scopes = new TreeSet<>();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(document, path, method, operation, scopes)));
        document.getComponents()
                .addSecurityScheme(
                        SECURITY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("OAuth 2.0 bearer token with the claims tenant_id, scope and either"
                                        + " organization_ids or the scope tenant:all. Scopes of this service: "
                                        + String.join(", ", scopes)));
        if (methods.values().stream().anyMatch(method -> method.hasAnnotation(LINK_HOLDER))) {
            document.getComponents()
                    .addSecurityScheme(
                            LINK_SECURITY,
                            OASFactory.createSecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .description("Bearer of an opened link, for the resources of that link alone."));
        }
    }

    private void complete(
            OpenAPI document, String path, PathItem.HttpMethod method, Operation operation, Set<String> scopes) {
        MethodInfo resource = methods.get(operation.getOperationId());
        if (resource == null) {
            throw new IllegalStateException(method + " " + path + " has no explicit operationId");
        }
        AnnotationInstance scope = resource.annotation(SCOPE);
        if (scope != null) {
            String name = scope.value().asStringArray()[0];
            scopes.add(name);
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(SECURITY));
            operation.addExtension("x-scope", name);
            problems(operation, 401, 403);
        } else if (resource.hasAnnotation(LINK_HOLDER)) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(LINK_SECURITY));
            problems(operation, 401, 410);
        } else {
            operation.setSecurity(List.of());
        }
        boolean changes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        boolean stateless = resource.hasAnnotation(STATELESS);
        problems(operation, 400, 404, 406, 500, 503);
        problems(operation, declared(operation));
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            problems(operation, 408, 413, 415, 422);
        }
        if (changes && !stateless) {
            problems(operation, 409);
        }
        if (method == PathItem.HttpMethod.POST && !stateless) {
            operation.addParameter(idempotencyKey());
            problems(operation, 422);
        }
        if (has(operation, IfMatch.HEADER)) {
            problems(operation, 412, 428);
        } else if (has(operation, "If-None-Match")) {
            problems(operation, 412);
        }
        if (method == PathItem.HttpMethod.PUT && has(operation, "If-None-Match")) {
            APIResponse changed = operation.getResponses().getAPIResponse("200");
            operation
                    .getResponses()
                    .addAPIResponse(
                            "201",
                            OASFactory.createAPIResponse()
                                    .description("Created.")
                                    .content(changed.getContent()));
        }
        successes(document, method, operation);
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> header.equals(p.getName()));
    }

    /** What a resource refuses beside the convention; it says when, and the rest is like any other problem. */
    private static int[] declared(Operation operation) {
        return operation.getResponses().getAPIResponses().keySet().stream()
                .mapToInt(Integer::parseInt)
                .filter(status -> status >= 400)
                .toArray();
    }

    private static void problems(Operation operation, int... statuses) {
        for (int status : statuses) {
            MediaType problem = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
            APIResponse declared = operation.getResponses().getAPIResponse(Integer.toString(status));
            APIResponse response = declared != null
                    ? declared
                    : OASFactory.createAPIResponse().description("Problem details (RFC 9457).");
            response.setContent(OASFactory.createContent().addMediaType(ProblemAnswers.MEDIA_TYPE.toString(), problem));
            operation.getResponses().addAPIResponse(Integer.toString(status), response);
        }
    }

    private static void successes(OpenAPI document, PathItem.HttpMethod method, Operation operation) {
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        boolean conditional = false;
        for (Map.Entry<String, APIResponse> entry : responses.entrySet()) {
            APIResponse response = entry.getValue();
            if (!entry.getKey().startsWith("2")) {
                continue;
            }
            if (response.getDescription() == null || response.getDescription().isBlank()) {
                response.setDescription("201".equals(entry.getKey()) ? "Created." : "Done.");
            }
            if ("201".equals(entry.getKey()) && method == PathItem.HttpMethod.POST) {
                header(response, "Location", "Where the new resource is.");
            }
            // A file or a pack declares its ETag itself: it has no version in its schema to tell.
            if (isVersioned(document, response)
                    || response.getExtensions() != null
                            && response.getExtensions().containsKey("x-etag")
                    || response.getHeaders() != null && response.getHeaders().containsKey("ETag")) {
                header(response, "ETag", "The version, in quotes; send it back in If-Match.");
                conditional = method == PathItem.HttpMethod.GET;
            }
        }
        if (conditional) {
            APIResponse unchanged = OASFactory.createAPIResponse().description("Unchanged.");
            header(unchanged, "ETag", "The same as before.");
            operation.getResponses().addAPIResponse("304", unchanged);
        }
    }

    private static void header(APIResponse response, String name, String description) {
        response.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    private static boolean isVersioned(OpenAPI document, APIResponse response) {
        if (response.getContent() == null) {
            return false;
        }
        return response.getContent().getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getRef() != null)
                .map(schema -> document.getComponents()
                        .getSchemas()
                        .get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1)))
                .anyMatch(schema -> schema != null
                        && schema.getProperties() != null
                        && schema.getProperties().containsKey("version"));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(Idempotency.HEADER)
                .in(Parameter.In.HEADER)
                .description("Makes a retry safe: the same key and body have one effect and one answer for 24 hours.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255));
    }
}
