package dev.toride.kit.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Paths whose bodies are streams: read in constant memory, so not bounded by size, and given more time. */
@ApplicationScoped
public class StreamingPaths {
    private final Set<String> paths;

    @Inject
    StreamingPaths(@ConfigProperty(name = "toride.http.streaming-paths") Optional<List<String>> paths) {
        this.paths = Set.copyOf(paths.orElse(List.of()));
    }

    public boolean include(RoutingContext request) {
        return paths.contains(request.normalizedPath());
    }
}
