package dev.toride.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** SQL beside this class that fills a migrated database. */
final class FillScript {
    private FillScript() {}

    /** @param organizations how many companies */
    static void run(Connection superuser, String name, int organizations) throws IOException, SQLException {
        try (InputStream script = FillScript.class.getResourceAsStream(name);
                Statement statement = superuser.createStatement()) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${organizations}", Integer.toString(organizations));
            // One by one: vacuum stands alone.
            for (String each : sql.split(";\\s*\\n", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }
}
