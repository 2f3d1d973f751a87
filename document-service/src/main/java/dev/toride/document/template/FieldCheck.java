package dev.toride.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares values with the declarations of their fields. */
final class FieldCheck {
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
            case Value.Amount it when declaration.type() == FieldType.NUMBER -> {}
            case Value.Chart it when declaration.type() == FieldType.FIGURE -> {}
            default -> fault(pointer, FieldFault.Kind.WRONG_TYPE);
        }
    }

    private void text(String pointer, String text, FieldDeclaration declaration, boolean lines) {
        if (text.codePointCount(0, text.length()) > declaration.maxLength()) {
            fault(pointer, FieldFault.Kind.TOO_LONG);
        }
        boolean forbidden = text.codePoints().anyMatch(c -> {
            boolean lineEnd = c == '\n' || c == '\r';
            return Character.isISOControl(c) && !(lines && lineEnd)
                    || Character.getType(c) == Character.SURROGATE
                    || (c & 0xFFFE) == 0xFFFE;
        });
        if (forbidden) {
            fault(pointer, FieldFault.Kind.FORBIDDEN_CHARACTER);
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
