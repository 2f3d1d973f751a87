package dev.toride.local.launcher;

import dev.toride.local.infrastructure.Ports;
import dev.toride.local.infrastructure.Secrets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The variables that services are started with, the same whether the launcher does it or a test that kills them one by one.
 *
 * @param infrastructure where database, broker and issuer listen
 * @param http where each service listens, by its label
 * @param management where each service tells its health, by its label
 */
public record ServiceEnvironment(
        Ports infrastructure, Map<String, Integer> http, Map<String, Integer> management, Secrets secrets) {

    public ServiceEnvironment {
        http = Map.copyOf(http);
        management = Map.copyOf(management);
    }

    /** @param service its label, such as {@code inventory}: also the name of its database and the prefix of its roles */
    public Map<String, String> of(String service) {
        Map<String, String> variables = new HashMap<>();
        variables.put("TORIDE_HTTP_PORT", Integer.toString(http.get(service)));
        variables.put("TORIDE_MANAGEMENT_PORT", Integer.toString(management.get(service)));
        // The local issuer gives anybody any token: nothing may be reachable from another machine.
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_SWAGGER_UI_ENABLED", "true");
        variables.put("TORIDE_DATABASE_URL", infrastructure.jdbcUrl(service));
        for (String role : List.of("owner", "service", "system")) {
            String name = "TORIDE_DATABASE_" + role.toUpperCase(Locale.ROOT);
            variables.put(name + "_USERNAME", service + "_" + role);
            variables.put(name + "_PASSWORD", secrets.role());
        }
        variables.put("TORIDE_KAFKA_BOOTSTRAP_SERVERS", infrastructure.bootstrapServers());
        variables.put("TORIDE_OIDC_ISSUER", infrastructure.issuerUrl());
        variables.put("TORIDE_OIDC_CLIENT_ID", service + "-service");
        variables.put("TORIDE_OIDC_CLIENT_SECRET", secrets.client());
        variables.put("TORIDE_LINK_SECRET", secrets.link());
        http.forEach((peer, port) ->
                variables.put("TORIDE_" + peer.toUpperCase(Locale.ROOT) + "_URL", "http://localhost:" + port));
        return variables;
    }
}
