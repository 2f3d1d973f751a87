package dev.toride.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsyncApiCheckTest {
    private static final Path DOCUMENT = Path.of("../document-service/contract/asyncapi.yaml");

    @Test
    void findsNothingWrongWithACommittedDocument() throws IOException {
        assertThat(AsyncApiCheck.findings(with("", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asyncapi: 3.0.0 | asyncapi: 2.6.0 | asyncapi is not 3.0.0",
                "address: toride.document | adress: toride.document | AsyncAPI has no field adress",
                "address: toride.document | x-address: toride.document | channel document has no address",
                "action: send | action: publish | neither sends nor receives",
                "- {$ref: '#/channels/document/messages/document.drafted'} | - {$ref: '#/channels/document/messages/document.lost'} | nothing is at",
                "- {$ref: '#/channels/document/messages/document.drafted'} | - {$ref: '#/channels/organization/messages/person.removed'} | is no message of its channel",
                "- {$ref: '#/channels/document/messages/document.drafted'} | | leaves messages of its channel out",
                "document.drafted: {$ref: '#/components/messages/document.drafted'} | document.drafted: {$ref: '#/components/messages/document.revised'} | is not that of its name",
                "name: document.drafted | name: document.made | calls itself otherwise",
                "./events/document.drafted | ./events/document.revised | its payload is not the schema of its name",
                "./events/document.drafted | ./event/document.drafted | nothing is at",
                "version=draft-2020-12 | version=draft-07 | is not in JSON Schema 2020-12",
                "traits: [{$ref: '#/components/messageTraits/cloudEvent'}] | traits: [] | is no CloudEvent",
                "channel: {$ref: '#/channels/document'} | channel: {$ref: '#/channels/document', address: a} | stands with other fields"
            })
    void findsWhatIsWrong(String text, String replacement, String finding) throws IOException {
        assertThat(AsyncApiCheck.findings(with(text, replacement == null ? "" : replacement)))
                .anyMatch(found -> found.contains(finding));
    }

    private static AsyncApi with(String text, String replacement) throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(document).contains(text);
        return new AsyncApi(DOCUMENT, new YAMLMapper().readTree(document.replace(text, replacement)));
    }
}
