package dev.toride.document.template;

import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as it is read: what it makes and what it asks for. */
@Schema(name = "Template", description = "What a template makes and what it asks for.")
public record TemplateResponse(
        @Schema(required = true, examples = "basic-policy") String id,

        @Schema(required = true, description = "The newest version of its wording.")
        int templateVersion,

        @Schema(required = true) Label name,
        @Schema(required = true) List<Field> fields) {

    /** A field that the template asks for. */
    @Schema(name = "TemplateField", description = "A field that the template asks for.")
    public record Field(
            @Schema(required = true) String id,
            @Schema(required = true) FieldType type,
            @Schema(required = true) boolean required,
            @Schema(required = true) Label label,

            @Schema(required = true, description = "What it is filled from.")
            String source,

            @Nullable @Schema(description = "Options of a CHOICE.")
            List<Option> options,

            @Nullable @Schema(description = "Columns of a TABLE.")
            List<Column> columns) {
        static Field of(FieldDeclaration field) {
            return new Field(
                    field.id(),
                    field.type(),
                    field.required(),
                    field.label(),
                    field.source(),
                    field.options().isEmpty()
                            ? null
                            : field.options().entrySet().stream()
                                    .map(option -> new Option(option.getKey(), option.getValue()))
                                    .toList(),
                    field.columns().isEmpty()
                            ? null
                            : field.columns().values().stream()
                                    .map(column -> new Column(column.id(), column.type(), column.label()))
                                    .toList());
        }
    }

    /** An option of a choice. */
    @Schema(name = "TemplateOption", description = "An option of a choice.")
    public record Option(
            @Schema(required = true) String code,
            @Schema(required = true) Label label) {}

    /** A column of a table. */
    @Schema(name = "TemplateColumn", description = "A column of a table.")
    public record Column(
            @Schema(required = true) String id,
            @Schema(required = true) FieldType type,
            @Schema(required = true) Label label) {}

    static TemplateResponse of(Template template) {
        return new TemplateResponse(
                template.id(),
                template.version(),
                template.name(),
                template.fields().values().stream().map(Field::of).toList());
    }
}
