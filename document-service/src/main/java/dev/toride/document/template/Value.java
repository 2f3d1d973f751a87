package dev.toride.document.template;

import dev.toride.document.rendering.model.RadarChart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The value of a field. */
public sealed interface Value {
    /** For TEXT and MULTILINE. */
    record Text(String text) implements Value {}

    record Day(LocalDate day) implements Value {}

    record Amount(BigDecimal amount) implements Value {}

    /** For CHOICE: the code of an option. */
    record Choice(String code) implements Value {}

    record Items(List<String> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** For TABLE. A row without a value for a column has no entry for it. */
    record Rows(List<Map<String, Value>> rows) implements Value {
        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
        }
    }

    record Chart(RadarChart chart) implements Value {}

    /** Whether there is nothing in it to show: an empty or blank text, a list or table without rows. */
    default boolean isEmpty() {
        return switch (this) {
            case Text it -> it.text().isBlank();
            case Items it -> it.items().isEmpty();
            case Rows it -> it.rows().isEmpty();
            case Day it -> false;
            case Amount it -> false;
            case Choice it -> false;
            case Chart it -> false;
        };
    }
}
