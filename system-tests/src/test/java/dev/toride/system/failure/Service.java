package dev.toride.system.failure;

/** One of the three services. */
enum Service {
    ASSESSMENT("assessment"),
    INVENTORY("inventory"),
    DOCUMENT("document");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    /** Also the name of its database and the prefix of its roles. */
    String label() {
        return label;
    }

    /** What it calls itself; the relay's connections carry it with {@code -system}. */
    String application() {
        return label + "-service";
    }
}
