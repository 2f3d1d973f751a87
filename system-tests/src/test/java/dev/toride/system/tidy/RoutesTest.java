package dev.toride.system.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One gateway routes by the first segment under {@code /v1}, so each belongs to one service. */
class RoutesTest {
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Pattern ROUTE =
            Pattern.compile("(?m)^\\s+([a-z-]+) ((?:assessment|inventory|document)-service);$");

    @Test
    void everySegmentBelongsToOneServiceAndTheGatewayKnowsWhich() throws IOException {
        Map<String, String> routes = routes();
        Map<String, String> owners = new TreeMap<>();
        for (String service : SourceTree.SERVICES) {
            for (String segment : segments(service)) {
                String other = owners.putIfAbsent(segment, service);
                assertThat(other).as("/v1/%s of %s", segment, service).isIn(null, service);
            }
        }
        assertThat(owners).isNotEmpty();
        assertThat(routes).as("deploy/gateway/routes.conf").containsAllEntriesOf(owners);
    }

    private static List<String> segments(String service) throws IOException {
        List<String> segments = new ArrayList<>();
        YAML.readTree(SourceTree.text(service + "/contract/openapi.yaml"))
                .get("paths")
                .fieldNames()
                .forEachRemaining(path -> {
                    if (path.startsWith("/v1/")) {
                        segments.add(path.split("/", -1)[2]);
                    }
                });
        return segments;
    }

    private static Map<String, String> routes() {
        Map<String, String> routes = new TreeMap<>();
        Matcher route = ROUTE.matcher(SourceTree.text("deploy/gateway/routes.conf"));
        while (route.find()) {
            assertThat(routes.put(route.group(1), route.group(2)))
                    .as("%s is routed twice", route.group(1))
                    .isNull();
        }
        return routes;
    }
}
