package dev.toride.system.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A problem's {@code type} is one address in the whole product: it means the same whoever answers it. */
class ProblemsTest {
    private static final Pattern TYPE = Pattern.compile("new ProblemType\\(\\s*\"([a-z0-9-]+)\",\\s*(\\d+)\\)");
    private static final Pattern ELEMENT =
            Pattern.compile("FieldError\\.of(?:Pointer|Parameter)\\([^;]*?,\\s*\"([a-z0-9-]+)\"\\)");

    private static final List<Path> MAIN = SourceTree.files(".java").stream()
            .filter(file -> file.toString().contains("/src/main/"))
            .toList();

    @Test
    void oneCodeHasOneStatus() {
        Map<String, String> known = new HashMap<>();
        for (Path file : MAIN) {
            Matcher type = TYPE.matcher(SourceTree.text(file).orElseThrow());
            while (type.find()) {
                String other = known.putIfAbsent(type.group(1), type.group(2));
                assertThat(other).as("%s in %s", type.group(1), file).isIn(null, type.group(2));
            }
        }
        assertThat(known).isNotEmpty();
    }

    @Test
    void oneCodeHasOneText() {
        for (String name : List.of("problems.properties", "problems_ja.properties")) {
            Map<String, String> known = new HashMap<>();
            for (Path file : SourceTree.files("/" + name)) {
                texts(file)
                        .forEach((key, text) -> assertThat(known.putIfAbsent(key, text))
                                .as("%s in %s", key, file)
                                .isIn(null, text));
            }
            assertThat(known).isNotEmpty();
        }
    }

    @Test
    void everyWrongElementHasAMessage() {
        TreeSet<String> wordless = new TreeSet<>();
        for (Path file : MAIN) {
            Map<String, String> texts = new HashMap<>(texts(bundleOf("service-kit")));
            Matcher element = ELEMENT.matcher(SourceTree.text(file).orElseThrow());
            while (element.find()) {
                texts.putAll(texts(bundleOf(SourceTree.moduleOf(file))));
                String code = element.group(1);
                if (!texts.containsKey("error." + code) && !texts.containsKey(code + ".title")) {
                    wordless.add(file + ": " + code);
                }
            }
        }
        assertThat(wordless)
                .as("codes without a text: each would end in an internal error")
                .isEmpty();
    }

    private static Path bundleOf(String module) {
        return Path.of(module, "src/main/resources/problems.properties");
    }

    private static Map<String, String> texts(Path file) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(SourceTree.text(file).orElseThrow()));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
        Map<String, String> texts = new HashMap<>();
        read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
