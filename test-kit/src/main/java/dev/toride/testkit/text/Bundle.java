package dev.toride.testkit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of one module, by key. */
public record Bundle(URI at, Map<String, String> english, Map<String, String> japanese) {
    static final String ENGLISH = "problems.properties";
    private static final String JAPANESE = "problems_ja.properties";

    /** @param english where {@code problems.properties} is; the Japanese texts stand beside it */
    static Bundle at(URI english) {
        URI japanese = URI.create(english.toString().replace(ENGLISH, JAPANESE));
        return new Bundle(english, read(english), read(japanese));
    }

    private static Map<String, String> read(URI file) {
        Properties read = new Properties();
        try (InputStream in = file.toURL().openStream()) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        Map<String, String> texts = new TreeMap<>();
        read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    @Override
    public String toString() {
        return at.toString();
    }
}
