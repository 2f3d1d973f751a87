package dev.toride.local.launcher;

import java.nio.file.Path;

/** One of the three services. */
enum Service {
    ASSESSMENT("assessment", Endpoint.ASSESSMENT, Endpoint.ASSESSMENT_MANAGEMENT, 256),
    INVENTORY("inventory", Endpoint.INVENTORY, Endpoint.INVENTORY_MANAGEMENT, 256),
    /** Lays out documents, so it gets more. */
    DOCUMENT("document", Endpoint.DOCUMENT, Endpoint.DOCUMENT_MANAGEMENT, 384);

    private final String label;
    private final Endpoint http;
    private final Endpoint management;
    private final int heapMegabytes;

    Service(String label, Endpoint http, Endpoint management, int heapMegabytes) {
        this.label = label;
        this.http = http;
        this.management = management;
        this.heapMegabytes = heapMegabytes;
    }

    /** Also the name of its database and the prefix of its roles. */
    String label() {
        return label;
    }

    Endpoint http() {
        return http;
    }

    Endpoint management() {
        return management;
    }

    /** Heap at most. With about 150 MB beside each heap the whole stack stays below 2.5 GB resident. */
    int heapMegabytes() {
        return heapMegabytes;
    }

    Path jar(Path project) {
        return project.resolve(label + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
