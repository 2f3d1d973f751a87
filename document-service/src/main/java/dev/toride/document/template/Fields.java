package dev.toride.document.template;

import dev.toride.document.rendering.model.RadarChart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values of a document's fields, by field id. Immutable; the order in which values were put plays no part. A missing or empty
 * value is a blank.
 */
public final class Fields {
    private final SortedMap<String, Value> values;

    private Fields(SortedMap<String, Value> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The value, unless there is none or it is empty. */
    public Optional<Value> value(String id) {
        return Optional.ofNullable(values.get(id)).filter(value -> !value.isEmpty());
    }

    public SortedMap<String, Value> asMap() {
        return values;
    }

    /** A builder that begins with these values: put again to replace. */
    public Builder with() {
        Builder builder = new Builder();
        builder.values.putAll(values);
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields fields && fields.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Fields" + values.keySet();
    }

    /** Gathers values; {@code null} means no value. Not thread-safe. */
    public static final class Builder {
        private final TreeMap<String, Value> values = new TreeMap<>();

        public Builder text(String id, String text) {
            return put(id, text == null ? null : new Value.Text(text));
        }

        public Builder date(String id, LocalDate day) {
            return put(id, day == null ? null : new Value.Day(day));
        }

        public Builder number(String id, BigDecimal amount) {
            return put(id, amount == null ? null : new Value.Amount(amount));
        }

        public Builder number(String id, long amount) {
            return number(id, BigDecimal.valueOf(amount));
        }

        public Builder choice(String id, String code) {
            return put(id, code == null ? null : new Value.Choice(code));
        }

        public Builder items(String id, List<String> items) {
            return put(id, items == null ? null : new Value.Items(items));
        }

        public Builder rows(String id, List<Row> rows) {
            return put(
                    id,
                    rows == null
                            ? null
                            : new Value.Rows(rows.stream().map(Row::values).toList()));
        }

        public Builder figure(String id, RadarChart chart) {
            return put(id, chart == null ? null : new Value.Chart(chart));
        }

        public Builder put(String id, Value value) {
            if (value == null) {
                values.remove(id);
            } else {
                values.put(id, value);
            }
            return this;
        }

        public Fields build() {
            return new Fields(new TreeMap<>(values));
        }
    }

    /** One row of a table under construction; {@code null} means no value. Not thread-safe. */
    public static final class Row {
        private final Map<String, Value> values = new LinkedHashMap<>();

        public static Row of(String column, String text) {
            return new Row().text(column, text);
        }

        public Row text(String column, String text) {
            return put(column, text == null ? null : new Value.Text(text));
        }

        public Row number(String column, BigDecimal amount) {
            return put(column, amount == null ? null : new Value.Amount(amount));
        }

        public Row number(String column, long amount) {
            return number(column, BigDecimal.valueOf(amount));
        }

        public Row date(String column, LocalDate day) {
            return put(column, day == null ? null : new Value.Day(day));
        }

        public Row choice(String column, String code) {
            return put(column, code == null ? null : new Value.Choice(code));
        }

        private Row put(String column, Value value) {
            if (value != null) {
                values.put(column, value);
            }
            return this;
        }

        private Map<String, Value> values() {
            return new LinkedHashMap<>(values);
        }
    }
}
