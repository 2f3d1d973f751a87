package dev.toride.inventory.risk;

/** One value that a rule looked at: its name in the API and the value as text. */
public record TraceInput(String name, String value) {
    static TraceInput of(String name, int value) {
        return new TraceInput(name, Integer.toString(value));
    }
}
