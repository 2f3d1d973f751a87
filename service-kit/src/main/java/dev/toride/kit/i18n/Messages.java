package dev.toride.kit.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Texts by key in both languages, read from {@code problems.properties} (English) and {@code problems_ja.properties}
 * of every jar on the class path, in UTF-8. {@code {name}} in a text is replaced by the argument of that name.
 */
public final class Messages {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    private Messages() {}

    public static Messages load(ClassLoader loader) {
        Messages messages = new Messages();
        messages.texts.put(Language.EN, read(loader, "problems.properties"));
        messages.texts.put(Language.JA, read(loader, "problems_ja.properties"));
        return messages;
    }

    private static Map<String, String> read(ClassLoader loader, String resource) {
        Map<String, String> all = new HashMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(resource))) {
                Properties properties = new Properties();
                try (InputStream in = url.openStream()) {
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
                properties.forEach((key, text) -> all.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    /** All keys of one language; a test keeps the two sets and their placeholders equal. */
    public Set<String> keys(Language language) {
        return texts.get(language).keySet();
    }

    public Optional<String> find(Language language, String key, Map<String, ?> arguments) {
        String text = texts.get(language).get(key);
        return text == null ? Optional.empty() : Optional.of(fill(text, language, arguments));
    }

    private static String fill(String text, Language language, Map<String, ?> arguments) {
        String filled = text;
        for (Map.Entry<String, ?> argument : arguments.entrySet()) {
            Object value =
                    argument.getValue() instanceof Localized localized ? localized.in(language) : argument.getValue();
            filled = filled.replace("{" + argument.getKey() + "}", String.valueOf(value));
        }
        return filled;
    }
}
