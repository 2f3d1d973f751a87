package dev.toride.testkit.infrastructure;

import dev.toride.testkit.infrastructure.TestInfrastructure.Database;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the real database, broker and issuer under the names that the launcher and deployments use too
 * ({@code TORIDE_DATABASE_URL} …), so that {@code application.properties} has one way to be configured.
 *
 * <p>The service is the init argument {@code service} ({@code assessment}, {@code inventory}, {@code document}), by default the folder of the
 * module, without {@code -service}.
 */
public final class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

    private String service =
            Path.of("").toAbsolutePath().getFileName().toString().replaceFirst("-service$", "");

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        TestInfrastructure infrastructure = TestInfrastructure.current();
        Database database = infrastructure.createDatabase(service);
        Map<String, String> settings = new HashMap<>();
        settings.put("TORIDE_DATABASE_URL", database.jdbcUrl());
        settings.put("TORIDE_DATABASE_OWNER_USERNAME", database.ownerUser());
        settings.put("TORIDE_DATABASE_SERVICE_USERNAME", database.serviceUser());
        settings.put("TORIDE_DATABASE_SYSTEM_USERNAME", database.systemUser());
        settings.put("TORIDE_DATABASE_OWNER_PASSWORD", database.password());
        settings.put("TORIDE_DATABASE_SERVICE_PASSWORD", database.password());
        settings.put("TORIDE_DATABASE_SYSTEM_PASSWORD", database.password());
        settings.put("TORIDE_KAFKA_BOOTSTRAP_SERVERS", infrastructure.bootstrapServers());
        settings.put("TORIDE_OIDC_ISSUER", infrastructure.issuerUrl());
        settings.put("TORIDE_OIDC_CLIENT_ID", service + "-service");
        settings.put("TORIDE_OIDC_CLIENT_SECRET", infrastructure.clientSecret());
        settings.put("TORIDE_LINK_SECRET", infrastructure.clientSecret());
        // Nobody listens there: a test that needs a peer says which one.
        for (String peer : new String[] {"ASSESSMENT", "INVENTORY", "DOCUMENT"}) {
            settings.put("TORIDE_" + peer + "_URL", "http://127.0.0.1:1");
        }
        // Topics are shared by all modules of the build: a group of another JVM would take this one's partitions.
        settings.put(
                "toride.consumer-group-suffix", "-" + ProcessHandle.current().pid());
        return settings;
    }

    /** The infrastructure outlives every test; databases are dropped when the JVM ends. */
    @Override
    public void stop() {}
}
