package dev.toride.local.launcher;

import java.util.Locale;

/** What a person wants to know once all is ready. */
final class Summary {

    private Summary() {}

    static String table(RunFile running, DataDirectory data) {
        StringBuilder text = new StringBuilder();
        String row = "  %-12s %-36s %-32s %s%n";
        text.append(String.format(Locale.ROOT, row, "service", "API page", "API description", "health"));
        for (Service service : Service.values()) {
            String url = running.url(service.http());
            text.append(String.format(
                    Locale.ROOT,
                    row,
                    service.label(),
                    url + "/q/swagger-ui",
                    url + "/openapi",
                    running.url(service.management()) + "/q/health/ready"));
        }
        text.append(String.format(
                Locale.ROOT, "%n  %-12s %s%n", "issuer", running.issuer() + "/.well-known/openid-configuration"));
        text.append(String.format(
                Locale.ROOT,
                "  %-12s 127.0.0.1:%d, databases assessment, inventory, document; passwords in %s%n",
                "PostgreSQL",
                running.ports().get(Endpoint.POSTGRES),
                data.secrets()));
        text.append(String.format(
                Locale.ROOT, "  %-12s 127.0.0.1:%d%n", "Kafka", running.ports().get(Endpoint.KAFKA)));
        text.append(String.format(Locale.ROOT, "  %-12s %s%n", "logs", data.logs()));
        return text.toString();
    }

    /** A token, and a first call to paste. */
    static String firstCall(RunFile running, String token) {
        return """
                A token for tenant demo, good for an hour (another one: ./deploy/local/token):

                TOKEN=%s

                A first call to paste after it:

                curl -s %s/v1/scores -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{
                  "questionnaire": "ipa-sme-3.self-assessment",
                  "answers": [{"item": "1", "choice": "DONE"}, {"item": "2", "choice": "PARTLY_DONE"},
                              {"item": "3", "choice": "NOT_DONE"}, {"item": "4", "choice": "UNKNOWN"}]}'
                """.formatted(token, running.url(Endpoint.ASSESSMENT));
    }
}
