package dev.toride.document.template;

import dev.toride.document.rendering.model.RadarChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares values with the declarations of their fields. */
final class FieldCheck {
    /** Points, shares, yen: what a document counts has no more digits, and a table no more room. */
    private static final BigDecimal NUMBER_LIMIT = BigDecimal.valueOf(1_000_000_000_000L);

    private static final int NUMBER_DECIMALS = 6;

    private final List<FieldFault> faults = new ArrayList<>();

    static List<FieldFault> check(Map<String, FieldDeclaration> declarations, Fields fields) {
        FieldCheck check = new FieldCheck();
        fields.asMap().forEach((id, value) -> check.value("/" + id, declarations.get(id), value));
        return List.copyOf(check.faults);
    }

    private void value(String pointer, FieldDeclaration declaration, Value value) {
        if (declaration == null) {
            fault(pointer, FieldFault.Kind.UNKNOWN_FIELD);
            return;
        }
        switch (value) {
            case Value.Text it
            when declaration.type() == FieldType.TEXT -> text(pointer, it.text(), declaration, false);
            case Value.Text it
            when declaration.type() == FieldType.MULTILINE -> text(pointer, it.text(), declaration, true);
            case Value.Choice it
            when declaration.type() == FieldType.CHOICE -> {
                if (!declaration.options().containsKey(it.code())) {
                    fault(pointer, FieldFault.Kind.UNKNOWN_OPTION);
                }
            }
            case Value.Items it when declaration.type() == FieldType.LIST -> items(pointer, it, declaration);
            case Value.Rows it when declaration.type() == FieldType.TABLE -> rows(pointer, it, declaration);
            case Value.Day it when declaration.type() == FieldType.DATE -> {}
            case Value.Amount it when declaration.type() == FieldType.NUMBER -> number(pointer, it.amount());
            case Value.Chart it when declaration.type() == FieldType.FIGURE -> chart(pointer, it.chart(), declaration);
            default -> fault(pointer, FieldFault.Kind.WRONG_TYPE);
        }
    }

    private void text(String pointer, String text, FieldDeclaration declaration, boolean lines) {
        if (text.codePointCount(0, text.length()) > declaration.maxLength()) {
            fault(pointer, FieldFault.Kind.TOO_LONG);
        }
        if (text.codePoints().anyMatch(c -> isForbidden(c, lines))) {
            fault(pointer, FieldFault.Kind.FORBIDDEN_CHARACTER);
        }
    }

    private static boolean isForbidden(int c, boolean lines) {
        boolean lineEnd = c == '\n' || c == '\r';
        boolean otherLineEnd = c == 0x2028 || c == 0x2029;
        boolean turnsDirection = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return Character.isISOControl(c) && !(lines && lineEnd)
                || otherLineEnd
                || turnsDirection
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
    }

    private void number(String pointer, BigDecimal number) {
        if (number.abs().compareTo(NUMBER_LIMIT) >= 0
                || number.stripTrailingZeros().scale() > NUMBER_DECIMALS) {
            fault(pointer, FieldFault.Kind.OUT_OF_RANGE);
        }
    }

    private void chart(String pointer, RadarChart chart, FieldDeclaration declaration) {
        for (int i = 0; i < chart.axes().size(); i++) {
            text(pointer + "/axes/" + i, chart.axes().get(i), declaration, false);
        }
        text(pointer + "/unit", chart.unit(), declaration, false);
        number(pointer + "/maximum", chart.maximum());
        for (int i = 0; i < chart.series().size(); i++) {
            String series = pointer + "/series/" + i;
            text(series + "/name", chart.series().get(i).name(), declaration, false);
            List<BigDecimal> values = chart.series().get(i).values();
            for (int at = 0; at < values.size(); at++) {
                if (values.get(at) != null) {
                    number(series + "/values/" + at, values.get(at));
                }
            }
        }
    }

    private void items(String pointer, Value.Items list, FieldDeclaration declaration) {
        if (list.items().size() > FieldDeclaration.MAX_ROWS) {
            fault(pointer, FieldFault.Kind.TOO_MANY_ROWS);
        }
        for (int i = 0; i < list.items().size(); i++) {
            text(pointer + "/" + i, list.items().get(i), declaration, false);
        }
    }

    private void rows(String pointer, Value.Rows table, FieldDeclaration declaration) {
        if (table.rows().size() > FieldDeclaration.MAX_ROWS) {
            fault(pointer, FieldFault.Kind.TOO_MANY_ROWS);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            String row = pointer + "/" + i;
            Map<String, Value> cells = table.rows().get(i);
            cells.keySet().stream()
                    .sorted()
                    .forEach(id -> value(row + "/" + id, declaration.columns().get(id), cells.get(id)));
            declaration.columns().values().stream()
                    .filter(column -> column.required() && !cells.containsKey(column.id()))
                    .forEach(column -> fault(row + "/" + column.id(), FieldFault.Kind.MISSING_COLUMN));
        }
    }

    private void fault(String pointer, FieldFault.Kind kind) {
        faults.add(new FieldFault(pointer, kind));
    }
}
