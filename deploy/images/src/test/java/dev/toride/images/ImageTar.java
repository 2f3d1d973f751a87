package dev.toride.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * An image tar as {@code docker save} and Jib write it.
 *
 * @param tags names under which {@code docker load} will know it
 * @param config the image's configuration (OCI image specification, "config.json")
 * @param layers the files of each layer, lowest layer first
 */
record ImageTar(List<String> tags, JsonNode config, List<List<TarArchiveEntry>> layers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ImageTar read(Path file) {
        try {
            Map<String, byte[]> parts = parts(file);
            JsonNode manifest = JSON.readTree(parts.get("manifest.json")).get(0);
            List<List<TarArchiveEntry>> layers = new ArrayList<>();
            for (String layer : texts(manifest.get("Layers"))) {
                layers.add(entries(parts.get(layer)));
            }
            JsonNode config = JSON.readTree(parts.get(manifest.get("Config").asText()));
            return new ImageTar(texts(manifest.get("RepoTags")), config, List.copyOf(layers));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    List<TarArchiveEntry> files() {
        return layers.stream()
                .flatMap(List::stream)
                .filter(entry -> !entry.isDirectory())
                .toList();
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                TarArchiveInputStream tar = new TarArchiveInputStream(bytes)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                parts.put(entry.getName(), tar.readAllBytes());
            }
        }
        return parts;
    }

    private static List<TarArchiveEntry> entries(byte[] layer) throws IOException {
        List<TarArchiveEntry> entries = new ArrayList<>();
        try (InputStream bytes = new GZIPInputStream(new ByteArrayInputStream(layer));
                TarArchiveInputStream tar = new TarArchiveInputStream(bytes)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }
}
