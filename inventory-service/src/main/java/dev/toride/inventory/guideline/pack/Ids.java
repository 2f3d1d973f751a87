package dev.toride.inventory.guideline.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The shapes of ids in packs. They stand in URLs, JSON pointers and database keys, so nothing in them ever needs escaping. */
final class Ids {
    private static final Pattern PACK = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
    private static final int LONGEST = 64;

    private Ids() {}

    /** Of a pack or source: {@code ipa-sme-3}. */
    static String pack(Fields fields, String name) {
        return read(fields, name, PACK, "lower case words joined by '-' or '.'");
    }

    /** Of a medium, kind or choice: {@code OFFICE_PC}. */
    static String constant(Fields fields, String name) {
        return read(fields, name, CONSTANT, "UPPER_SNAKE");
    }

    /** Of a threat, check or category: {@code PC-1}, {@code 7-10}. */
    static String number(Fields fields, String name) {
        return read(fields, name, NUMBER, "letters and digits joined by '-' or '.'");
    }

    /** Reports values that occur a second time in a list that was read from {@code list}. */
    static void unique(Fields fields, String list, List<?> ids) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            Object id = ids.get(i);
            if (!id.equals("") && !seen.add(id)) {
                fields.report(fields.at(list, i), "duplicate '" + id + "' in '" + list + "'");
            }
        }
    }

    /** Reports values of a list that refer to nothing. */
    static void resolve(Fields fields, String list, List<String> ids, List<String> known) {
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).isEmpty() && !known.contains(ids.get(i))) {
                fields.report(
                        fields.at(list, i), "'" + list + "' refers to '" + ids.get(i) + "', which the pack lacks");
            }
        }
    }

    /** Reports a property that refers to nothing. */
    static void resolve(Fields fields, String name, String id, List<String> known) {
        if (!id.isEmpty() && !known.contains(id)) {
            fields.report(name, "'" + name + "' refers to '" + id + "', which the pack lacks");
        }
    }

    private static String read(Fields fields, String name, Pattern pattern, String shape) {
        String id = fields.text(name, pattern, shape);
        if (id.length() > LONGEST) {
            fields.report(name, "'" + name + "' must have at most " + LONGEST + " characters");
        }
        return id;
    }
}
