package dev.toride.document;

import dev.toride.testkit.architecture.Architecture;
import java.util.Map;
import java.util.Set;

class ArchitectureTest implements Architecture {
    @Override
    public String root() {
        return "dev.toride.document";
    }

    @Override
    public Map<String, Set<String>> pure() {
        return Map.of("rendering", Set.of(), "template", Set.of("TemplateCatalog", "TemplateResource"));
    }

    @Override
    public Set<String> transactional() {
        return Set.of("People");
    }
}
