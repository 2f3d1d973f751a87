package dev.toride.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written for tars made from {@code scratch} and from a base alike: what the base brings is below our layers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageTarTest {
    private static final Instant BUILT = Instant.parse("2026-11-24T00:00:00Z");
    private static final String HOME = "opt/toride/";

    /** Reading one takes a second, so each is read once. */
    private final Map<String, ImageTar> tars = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"assessment-service, 8081, 9081", "inventory-service, 8082, 9082", "document-service, 8083, 9083"})
    void startsItsServiceWithoutAShellAsAnOrdinaryUser(String service, int http, int management) {
        ImageTar tar = tar(service);
        JsonNode config = tar.config().get("config");

        assertThat(tar.tags()).containsExactly("toride/" + service + ":" + System.getProperty("version"));
        assertThat(ImageTar.texts(config.get("Entrypoint")))
                .startsWith(System.getProperty("java.command"))
                .endsWith("-jar", "/opt/toride/quarkus-run.jar");
        assertThat(config.get("User").asText()).isEqualTo("1001:1001");
        assertThat(config.get("ExposedPorts").fieldNames()).toIterable().contains(http + "/tcp", management + "/tcp");
        assertThat(config.get("Labels").get("org.opencontainers.image.title").asText())
                .isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({"assessment-service", "inventory-service", "document-service"})
    void holdsEveryFileOfTheBuiltServiceWithItsSize(String service) throws IOException {
        Map<String, Long> built = built(service);
        Map<String, Long> shipped = new HashMap<>();
        for (TarArchiveEntry file : ours(tar(service))) {
            shipped.put(file.getName().substring(HOME.length()), file.getSize());
        }

        assertThat(built).containsKey("quarkus-run.jar");
        assertThat(shipped).isEqualTo(built);
    }

    @ParameterizedTest
    @CsvSource({"assessment-service", "inventory-service", "document-service"})
    void keepsLibrariesInALayerOfTheirOwn(String service) {
        List<List<TarArchiveEntry>> withLibraries = tar(service).layers().stream()
                .filter(layer ->
                        layer.stream().anyMatch(entry -> entry.getName().startsWith(HOME + "lib/main/")))
                .toList();

        assertThat(withLibraries).hasSize(1);
        assertThat(withLibraries.getFirst())
                .filteredOn(entry -> !entry.isDirectory())
                .allMatch(entry -> entry.getName().startsWith(HOME + "lib/"));
    }

    @ParameterizedTest
    @CsvSource({"assessment-service", "inventory-service", "document-service"})
    void saysNothingAboutWhenAndByWhomItWasBuilt(String service) {
        ImageTar tar = tar(service);

        assertThat(Instant.parse(tar.config().get("created").asText())).isEqualTo(BUILT);
        assertThat(ours(tar)).isNotEmpty().allSatisfy(file -> {
            assertThat(file.getLastModifiedTime().toInstant()).isEqualTo(BUILT);
            assertThat(file.getLongUserId()).isZero();
            assertThat(file.getMode() & 0777).as(file.getName()).isEqualTo(0644);
        });
    }

    private ImageTar tar(String service) {
        return tars.computeIfAbsent(
                service, name -> ImageTar.read(Path.of(System.getProperty("images"), name + ".tar")));
    }

    private static List<TarArchiveEntry> ours(ImageTar tar) {
        return tar.files().stream()
                .filter(file -> file.getName().startsWith(HOME))
                .toList();
    }

    private static Map<String, Long> built(String service) throws IOException {
        Path folder = Path.of(System.getProperty("services"), service, "target/quarkus-app");
        Map<String, Long> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.size(file));
            }
        }
        // a list for tools that read licences; nothing reads it at run time
        files.remove("quarkus-app-dependencies.txt");
        return files;
    }
}
