package dev.toride.document.template;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The templates as the service uses them: read once at the start; a faulty one stops the start and says where and why. */
@Startup
@Singleton
public class TemplateCatalog {
    private final Templates templates = Templates.load();

    public List<Template> all() {
        return templates.all();
    }

    public Optional<Template> newest(String id) {
        return templates.newest(id);
    }

    /** @throws java.util.NoSuchElementException for a version that no document can have */
    public Template version(String id, int version) {
        return templates.version(id, version).orElseThrow();
    }
}
