package dev.toride.document.document;

import dev.toride.document.rendering.Format;
import dev.toride.document.rendering.Rendered;
import dev.toride.document.rendering.Renderer;
import dev.toride.document.template.Template;
import dev.toride.document.template.TemplateCatalog;
import dev.toride.kit.problem.KitProblems;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
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

    Rendered render(Manuscript manuscript, Format format) {
        Template template = templates.version(manuscript.template(), manuscript.templateVersion());
        begin();
        try {
            return renderer.render(
                    template.in(manuscript.language()).fill(FieldJson.read(template, manuscript.fields())), format);
        } finally {
            places.release();
        }
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
