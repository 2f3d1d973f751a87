package dev.toride.local.launcher;

import java.util.Locale;

/** Everything that listens: its option, its environment variable and where it listens by default. */
enum Endpoint {
    ASSESSMENT("assessment", 8081),
    INVENTORY("inventory", 8082),
    DOCUMENT("document", 8083),
    ASSESSMENT_MANAGEMENT("assessment-management", 9081),
    INVENTORY_MANAGEMENT("inventory-management", 9082),
    DOCUMENT_MANAGEMENT("document-management", 9083),
    ISSUER("issuer", 8180),
    POSTGRES("postgres", 15432),
    KAFKA("kafka", 19092),
    KAFKA_CONTROLLER("kafka-controller", 19093);

    private final String label;
    private final int defaultPort;

    Endpoint(String label, int defaultPort) {
        this.label = label;
        this.defaultPort = defaultPort;
    }

    String label() {
        return label;
    }

    int defaultPort() {
        return defaultPort;
    }

    /** Such as {@code --assessment-port}. */
    String option() {
        return "--" + label + "-port";
    }

    /** Such as {@code TORIDE_LOCAL_ASSESSMENT_PORT}. */
    String variable() {
        return "TORIDE_LOCAL_" + label.replace('-', '_').toUpperCase(Locale.ROOT) + "_PORT";
    }
}
