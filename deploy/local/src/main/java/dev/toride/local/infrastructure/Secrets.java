package dev.toride.local.infrastructure;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of one local data directory, made at its first start and readable by its owner only.
 *
 * @param superuser of PostgreSQL's {@code postgres}
 * @param role of every service role
 * @param client of every service at the issuer
 * @param link signs the links that services hand out
 */
public record Secrets(String superuser, String role, String client, String link) {

    private static final int BYTES = 16;

    /** Reads the file, making it when it is missing. */
    public static Secrets of(Path file) throws IOException {
        if (Files.notExists(file)) {
            Properties fresh = new Properties();
            fresh.setProperty("superuser", random());
            fresh.setProperty("role", random());
            fresh.setProperty("client", random());
            fresh.setProperty("link", random());
            StringWriter text = new StringWriter();
            fresh.store(text, null);
            Directories.writeSecret(file, text.toString());
        }
        Properties kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        return new Secrets(
                required(kept, "superuser", file),
                required(kept, "role", file),
                required(kept, "client", file),
                required(kept, "link", file));
    }

    private static String required(Properties kept, String name, Path file) {
        String value = kept.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new StartFailure(file + " has no `" + name + "`: restore it, or run `reset` to begin anew.");
        }
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
