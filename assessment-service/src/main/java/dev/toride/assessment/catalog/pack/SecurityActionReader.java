package dev.toride.assessment.catalog.pack;

import dev.toride.assessment.catalog.edition.DeclarationId;
import dev.toride.assessment.catalog.edition.SecurityAction;
import dev.toride.assessment.catalog.edition.Star;
import dev.toride.assessment.catalog.edition.Wording;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what an edition knows of SECURITY ACTION. */
final class SecurityActionReader {
    private static final String PART = "securityAction";

    private final Fields fields;
    private final Provenances provenances;

    SecurityActionReader(Fields fields, Provenances provenances) {
        this.fields = fields;
        this.provenances = provenances;
    }

    SecurityAction read(List<String> criteria) {
        List<Star> stars = fields.list(
                "stars",
                star -> new Star(
                        Ids.number(star, "id"),
                        star.localized("title"),
                        star.localized("summary"),
                        Ids.among(star, "criteria", criteria),
                        provenances.of(star, PART)));
        Ids.unique(fields, "stars", stars.stream().map(Star::id).toList());
        return new SecurityAction(
                stars,
                fields.nested(
                        "wording",
                        wording -> new Wording(
                                wording.localizedList("say"),
                                wording.localizedList("avoid"),
                                provenances.of(wording, PART))),
                fields.nested("declarationId", this::declarationId),
                EditionReader.entries(fields, "facts", Ids::constant, provenances, PART));
    }

    private DeclarationId declarationId(Fields id) {
        String pattern = id.text("pattern");
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException malformed) {
            id.report("pattern", "'pattern' is no regular expression");
        }
        return new DeclarationId(pattern, id.localized("description"), provenances.of(id, PART));
    }
}
