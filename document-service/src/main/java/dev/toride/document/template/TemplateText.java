package dev.toride.document.template;

import dev.toride.document.rendering.model.Document;
import dev.toride.document.rendering.model.Language;
import dev.toride.document.rendering.model.Numbering;
import java.util.List;
import java.util.Map;

/** A template in one language: what it says, with the places of its fields. Immutable. */
public final class TemplateText {
    private final String templateId;
    private final Language language;
    private final String title;
    private final Numbering numbering;
    private final boolean contents;
    private final String dateField;
    private final String organizationField;
    private final Map<String, FieldDeclaration> fields;
    private final List<Part> body;

    TemplateText(String templateId, FrontMatter front, Map<String, FieldDeclaration> fields, List<Part> body) {
        this.templateId = templateId;
        this.language = front.language();
        this.title = front.title();
        this.numbering = front.numbering();
        this.contents = front.contents();
        this.dateField = front.dateField();
        this.organizationField = front.organizationField();
        this.fields = fields;
        this.body = body;
    }

    public String templateId() {
        return templateId;
    }

    public Language language() {
        return language;
    }

    public String title() {
        return title;
    }

    /**
     * The document with these values in their places and visible blanks in the others.
     *
     * @throws IllegalArgumentException if {@link Template#check} finds a fault: callers ask first
     */
    public Document fill(Fields values) {
        return filled(values).document();
    }

    /** Required fields without a value, in order of their first place in the text. */
    public List<Blank> blankFields(Fields values) {
        return filled(values).blanks();
    }

    private Filling filled(Fields values) {
        List<FieldFault> faults = FieldCheck.check(fields, values);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Fields do not fit template " + templateId + ": " + faults);
        }
        return new Filling(this, values);
    }

    Numbering numbering() {
        return numbering;
    }

    boolean contents() {
        return contents;
    }

    String dateField() {
        return dateField;
    }

    String organizationField() {
        return organizationField;
    }

    Map<String, FieldDeclaration> fields() {
        return fields;
    }

    List<Part> body() {
        return body;
    }
}
