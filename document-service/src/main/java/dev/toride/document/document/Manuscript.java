package dev.toride.document.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toride.document.rendering.model.Language;
import java.util.Map;

/** What a document is rendered from, apart from its row: rendering may wait for a place, and no transaction waits with it. */
record Manuscript(long version, String template, int templateVersion, Language language, Map<String, JsonNode> fields) {
    static Manuscript of(CompanyDocument document) {
        return new Manuscript(
                document.version(), document.template, document.templateVersion, document.language, document.fields);
    }
}
