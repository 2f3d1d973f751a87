package dev.toride.assessment.catalog.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The shapes of ids in packs. They stand in URLs, JSON pointers and database keys, so nothing in them ever needs escaping. */
final class Ids {
    private static final Pattern PACK = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
    private static final int LONGEST = 40;

    private Ids() {}

    /** Of a pack, section or source: {@code ipa-sme-3.self-assessment}. */
    static String pack(Fields fields, String name) {
        return read(fields, name, PACK, "lower case words joined by '-' or '.'");
    }

    /** Of a choice, band, role or kind: {@code PARTLY_DONE}. */
    static String constant(Fields fields, String name) {
        return read(fields, name, CONSTANT, "UPPER_SNAKE");
    }

    /** Of an item, practice or anything the guideline numbers: {@code 25}, {@code 4-1}. */
    static String number(Fields fields, String name) {
        return read(fields, name, NUMBER, "letters and digits joined by '-' or '.'");
    }

    /** Reports ids that occur a second time in a list that was read from {@code list}. */
    static void unique(Fields fields, String list, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!id.isEmpty() && !seen.add(id)) {
                fields.report(fields.at(list, i), Rule.DUPLICATE, "duplicate '" + id + "' in '" + list + "'");
            }
        }
    }

    /** A list of ids of the same pack, each once. */
    static List<String> among(Fields fields, String name, List<String> known) {
        List<String> ids = fields.texts(name);
        unique(fields, name, ids);
        for (int i = 0; i < ids.size(); i++) {
            resolve(fields, fields.at(name, i), name, ids.get(i), known);
        }
        return ids;
    }

    /** One id of the same pack. */
    static String oneAmong(Fields fields, String name, List<String> known) {
        String id = fields.text(name);
        resolve(fields, fields.at(name), name, id, known);
        return id;
    }

    private static void resolve(Fields fields, Position at, String name, String id, List<String> known) {
        if (!id.isEmpty() && !known.contains(id)) {
            fields.report(at, "'" + name + "' refers to '" + id + "', which the edition lacks");
        }
    }

    private static String read(Fields fields, String name, Pattern pattern, String shape) {
        String id = fields.text(name, pattern, shape);
        if (id.length() > LONGEST) {
            fields.report(name, Rule.size(1, LONGEST), "'" + name + "' must have at most " + LONGEST + " characters");
        }
        return id;
    }
}
