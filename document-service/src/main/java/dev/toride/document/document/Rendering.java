package dev.toride.document.document;

import dev.toride.document.document.DocumentService.Content;
import dev.toride.document.rendering.Format;
import dev.toride.document.rendering.Rendered;
import dev.toride.document.rendering.Renderer;
import dev.toride.document.rendering.model.Document;
import dev.toride.document.template.Template;
import dev.toride.document.template.TemplateCatalog;
import dev.toride.kit.problem.KitProblems;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Renders with a bound on how many at once: who cannot begin in time is told to come back, and nobody starves. */
@Startup
@Singleton
class Rendering {
    private final Renderer renderer = Renderer.create();
    private final TemplateCatalog templates;
    private final Semaphore places;
    private final Duration patience;

    @Inject
    Rendering(
            TemplateCatalog templates,
            @ConfigProperty(name = "toride.rendering.at-once") int atOnce,
            @ConfigProperty(name = "toride.rendering.wait") Duration patience) {
        this.templates = templates;
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** The bytes that were approved, or those of the document as it stands. */
    RenderedFile file(Content content, Format format) {
        CompanyDocument document = content.document();
        Rendition fixed = content.fixed();
        if (fixed != null) {
            return RenderedFile.of(document, format, fixed.sha256, fixed.bytes);
        }
        Rendered rendered = render(document, format);
        return RenderedFile.of(document, format, rendered.sha256(), rendered.bytes());
    }

    Rendered render(CompanyDocument document, Format format) {
        Document filled = filled(document);
        begin();
        try {
            return renderer.render(filled, format);
        } finally {
            places.release();
        }
    }

    /** Cheap: nothing is drawn. */
    List<String> unknownGlyphs(CompanyDocument document) {
        return renderer.unknownGlyphs(filled(document));
    }

    private Document filled(CompanyDocument document) {
        Template template = templates.version(document.template, document.templateVersion);
        return template.in(document.language).fill(FieldJson.read(template, document.fields));
    }

    private void begin() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw KitProblems.UNAVAILABLE.problem().withHeader("Retry-After", "5");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw KitProblems.UNAVAILABLE.problem().withHeader("Retry-After", "5");
        }
    }
}
