package dev.toride.document.rendering.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets among the service's resources. */
public final class StyleSheets {
    private StyleSheets() {}

    public static String read(String name) {
        try (InputStream in = StyleSheets.class.getResourceAsStream("/rendering/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Style sheet rendering/" + name + " is missing from the service");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Style sheet rendering/" + name + " cannot be read", e);
        }
    }
}
