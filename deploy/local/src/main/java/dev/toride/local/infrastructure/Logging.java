package dev.toride.local.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where the log lines of the broker, the database and the issuer go. */
public final class Logging {

    private static final int BYTES_PER_FILE = 5 * 1024 * 1024;
    private static final int FILES = 2;

    private Logging() {}

    /** To standard error, warnings only. */
    public static void toConsole() throws IOException {
        try (InputStream settings = Logging.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }

    /** To {@code infrastructure.0.log} and, when that is full, {@code infrastructure.1.log}: never more than 10 MB. */
    public static void toFile(Path folder) throws IOException {
        toConsole();
        Files.createDirectories(folder);
        Logger root = Logger.getLogger("");
        for (Handler console : root.getHandlers()) {
            root.removeHandler(console);
        }
        FileHandler file =
                new FileHandler(folder.resolve("infrastructure.%g.log").toString(), BYTES_PER_FILE, FILES, true);
        file.setFormatter(new SimpleFormatter());
        root.addHandler(file);
    }
}
