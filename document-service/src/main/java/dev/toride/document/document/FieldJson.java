package dev.toride.document.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toride.document.rendering.model.RadarChart;
import dev.toride.document.template.FieldDeclaration;
import dev.toride.document.template.FieldFault;
import dev.toride.document.template.FieldType;
import dev.toride.document.template.Fields;
import dev.toride.document.template.Template;
import dev.toride.document.template.Value;
import dev.toride.kit.problem.FieldError;
import dev.toride.kit.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Field values between JSON (API and database) and the template's typed values. */
final class FieldJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FieldJson() {}

    static Map<String, JsonNode> write(Fields fields) {
        Map<String, JsonNode> json = new TreeMap<>();
        fields.asMap().forEach((id, value) -> json.put(id, write(value)));
        return json;
    }

    /**
     * @throws Problem 422 invalid-field with the pointer of each value that does not fit the template
     */
    static Fields read(Template template, Map<String, JsonNode> json) {
        List<FieldFault> faults = new ArrayList<>();
        Fields.Builder fields = Fields.builder();
        json.forEach((id, node) -> {
            FieldDeclaration declared = template.fields().get(id);
            if (declared == null) {
                faults.add(
                        new FieldFault("/" + id.replace("~", "~0").replace("/", "~1"), FieldFault.Kind.UNKNOWN_FIELD));
            } else if (!node.isNull()) {
                Value value = read(declared, node);
                if (value == null) {
                    faults.add(new FieldFault("/" + id, FieldFault.Kind.WRONG_TYPE));
                } else {
                    fields.put(id, value);
                }
            }
        });
        Fields read = fields.build();
        faults.addAll(template.check(read));
        if (!faults.isEmpty()) {
            throw problem(faults);
        }
        return read;
    }

    private static Problem problem(List<FieldFault> faults) {
        Problem problem = DocumentProblems.INVALID_FIELD.problem();
        for (FieldFault fault : faults) {
            String code =
                    "field-" + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            problem = problem.and(FieldError.ofPointer("/fields" + fault.pointer(), code));
        }
        return problem;
    }

    /** Null for a value of another type. */
    private static Value read(FieldDeclaration declared, JsonNode node) {
        return switch (declared.type()) {
            case TEXT, MULTILINE -> node.isTextual() ? new Value.Text(node.textValue()) : null;
            case CHOICE -> node.isTextual() ? new Value.Choice(node.textValue()) : null;
            case DATE -> date(node);
            case NUMBER -> isNumber(node) ? new Value.Amount(node.decimalValue()) : null;
            case LIST -> items(node);
            case TABLE -> rows(declared, node);
            case FIGURE -> chart(node);
        };
    }

    private static Value date(JsonNode node) {
        try {
            return node.isTextual() ? new Value.Day(LocalDate.parse(node.textValue())) : null;
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private static Value items(JsonNode node) {
        if (!node.isArray()) {
            return null;
        }
        List<String> items = new ArrayList<>();
        for (JsonNode item : node) {
            if (!item.isTextual()) {
                return null;
            }
            items.add(item.textValue());
        }
        return new Value.Items(items);
    }

    private static Value rows(FieldDeclaration table, JsonNode node) {
        if (!node.isArray()) {
            return null;
        }
        List<Map<String, Value>> rows = new ArrayList<>();
        for (JsonNode row : node) {
            Map<String, Value> values = new HashMap<>();
            for (Map.Entry<String, JsonNode> cell : row.properties()) {
                FieldDeclaration column = table.columns().get(cell.getKey());
                Value value = column == null || column.type() == FieldType.TABLE ? null : read(column, cell.getValue());
                if (value == null) {
                    return null;
                }
                values.put(cell.getKey(), value);
            }
            if (!row.isObject()) {
                return null;
            }
            rows.add(values);
        }
        return new Value.Rows(rows);
    }

    /** JSON knows numbers that Java's do not reach. */
    private static boolean isNumber(JsonNode node) {
        return node.isNumber() && Double.isFinite(node.doubleValue());
    }

    private static Value chart(JsonNode node) {
        try {
            List<String> axes = new ArrayList<>();
            node.required("axes").forEach(axis -> axes.add(text(axis)));
            List<RadarChart.Series> series = new ArrayList<>();
            for (JsonNode each : node.required("series")) {
                List<BigDecimal> values = new ArrayList<>();
                each.required("values").forEach(value -> values.add(value.isNull() ? null : number(value)));
                series.add(new RadarChart.Series(text(each.required("name")), values));
            }
            String unit = node.has("unit") ? text(node.get("unit")) : "";
            return new Value.Chart(new RadarChart(axes, number(node.required("maximum")), unit, series));
        } catch (IllegalArgumentException noChart) {
            return null;
        }
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("no text");
        }
        return node.textValue();
    }

    private static BigDecimal number(JsonNode node) {
        if (!isNumber(node)) {
            throw new IllegalArgumentException("no number");
        }
        return node.decimalValue();
    }

    private static JsonNode write(Value value) {
        return switch (value) {
            case Value.Text text -> JSON.textNode(text.text());
            case Value.Choice choice -> JSON.textNode(choice.code());
            case Value.Day day -> JSON.textNode(day.day().toString());
            case Value.Amount amount -> JSON.numberNode(amount.amount());
            case Value.Items items -> {
                ArrayNode array = JSON.arrayNode();
                items.items().forEach(array::add);
                yield array;
            }
            case Value.Rows rows -> {
                ArrayNode array = JSON.arrayNode();
                rows.rows().forEach(row -> {
                    ObjectNode object = array.addObject();
                    new TreeMap<>(row).forEach((column, cell) -> object.set(column, write(cell)));
                });
                yield array;
            }
            case Value.Chart chart -> write(chart.chart());
        };
    }

    private static ObjectNode write(RadarChart chart) {
        ObjectNode object = JSON.objectNode();
        ArrayNode axes = object.putArray("axes");
        chart.axes().forEach(axes::add);
        object.put("maximum", chart.maximum());
        object.put("unit", chart.unit());
        ArrayNode series = object.putArray("series");
        chart.series().forEach(each -> {
            ObjectNode line = series.addObject();
            line.put("name", each.name());
            ArrayNode values = line.putArray("values");
            each.values().forEach(values::add);
        });
        return object;
    }
}
