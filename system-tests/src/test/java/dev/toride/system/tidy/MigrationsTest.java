package dev.toride.system.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A migration that ran somewhere is history: a change is a new file. {@code -Dcontracts=update} adds new files to the list and
 * never changes a line of it.
 */
class MigrationsTest {
    private static final Path LIST = SourceTree.ROOT.resolve("system-tests/src/test/resources/migrations.sha256");

    @Test
    void noMigrationIsEditedRemovedOrForgotten() throws IOException {
        Map<String, String> present = new TreeMap<>();
        for (Path file : migrations()) {
            present.put(file.toString(), digest(file));
        }
        if ("update".equals(System.getProperty("contracts"))) {
            Map<String, String> kept = new TreeMap<>(present);
            kept.putAll(listed());
            List<String> lines = new ArrayList<>();
            kept.forEach((file, digest) -> lines.add(digest + "  " + file));
            Files.write(LIST, lines);
        }
        Map<String, String> listed = listed();
        Set<String> differing = new TreeSet<>(present.keySet());
        differing.addAll(listed.keySet());
        differing.removeIf(file -> Objects.equals(present.get(file), listed.get(file)));
        assertThat(differing)
                .as(
                        "edited, removed, or not yet in migrations.sha256: a change is a new file, and -Dcontracts=update adds it")
                .isEmpty();
    }

    @Test
    void everyMigrationSaysWhenAndWhat() {
        assertThat(migrations())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getFileName().toString())
                        .matches("V20\\d{6}_\\d{4}__[a-z0-9]+(_[a-z0-9]+)*\\.sql"));
        assertThat(migrations().stream().map(MigrationsTest::version))
                .as("versions: Flyway refuses two of one")
                .doesNotHaveDuplicates();
    }

    private static List<Path> migrations() {
        return SourceTree.files(".sql").stream()
                .filter(file -> file.getParent().endsWith("src/main/resources/db/migration"))
                .toList();
    }

    private static String version(Path file) {
        return SourceTree.moduleOf(file) + " " + file.getFileName().toString().split("__", 2)[0];
    }

    /** File by file, in the format of sha256sum. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        if (Files.exists(LIST)) {
            for (String line : Files.readAllLines(LIST)) {
                String[] columns = line.split(" {2}", 2);
                listed.put(columns[1], columns[0]);
            }
        }
        return listed;
    }

    private static String digest(Path file) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(SourceTree.ROOT.resolve(file));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
