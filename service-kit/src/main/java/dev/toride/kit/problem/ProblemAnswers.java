package dev.toride.kit.problem;

import dev.toride.kit.http.RequestId;
import dev.toride.kit.i18n.Language;
import dev.toride.kit.i18n.Messages;
import jakarta.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns a {@link Problem} into the answer a client reads, in the language the client prefers. */
@Singleton
public class ProblemAnswers {
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    private final Messages messages = Messages.load(Thread.currentThread().getContextClassLoader());

    public RestResponse<ProblemBody> answer(Problem problem, @Nullable String acceptLanguage, String requestId) {
        Language language = Language.preferred(acceptLanguage);
        RestResponse.ResponseBuilder<ProblemBody> answer = RestResponse.ResponseBuilder.<ProblemBody>create(
                        problem.type().status())
                .entity(body(problem, language, requestId))
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    public ProblemBody body(Problem problem, Language language, String requestId) {
        ProblemType type = problem.type();
        List<ProblemBody.Element> errors = problem.errors().stream()
                .map(error -> new ProblemBody.Element(
                        error.pointer(), error.parameter(), error.code(), message(error, language)))
                .toList();
        return new ProblemBody(
                type.uri(),
                text(language, type.code() + ".title", Map.of()),
                type.status(),
                text(language, type.code() + ".detail", problem.arguments()),
                RequestId.urn(requestId),
                type.code(),
                errors);
    }

    /** Title and explanation of a problem code, empty if this service does not know it. */
    public java.util.Optional<String> explanation(String code, Language language) {
        return messages.find(language, code + ".title", Map.of())
                .map(title -> title + "\n" + text(language, code + ".detail", Map.of()));
    }

    private String message(FieldError error, Language language) {
        return messages.find(language, "error." + error.code(), error.arguments())
                .or(() -> messages.find(language, error.code() + ".title", error.arguments()))
                .orElseThrow(() -> new IllegalStateException("no text for error code " + error.code()));
    }

    private String text(Language language, String key, Map<String, ?> arguments) {
        return messages.find(language, key, arguments)
                .orElseThrow(() -> new IllegalStateException("no text for " + key));
    }
}
