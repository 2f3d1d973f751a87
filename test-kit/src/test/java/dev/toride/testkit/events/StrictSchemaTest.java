package dev.toride.testkit.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrictSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATE = """
            {"type": "object", "required": ["id"],
             "properties": {
               "id": {"type": "string", "format": "uuid"},
               "state": {"type": "string", "x-known-values": ["OPEN", "CLOSED"]},
               "parts": {"type": "array", "items": {"$ref": "#/$defs/part"}}},
             "$defs": {"part": {"type": "object", "properties": {"name": {"type": "string"}}}}}""";
    private static final String CLOSED =
            "{\"$ref\": \"states/thing.schema.json\", \"properties\": {\"state\": {\"const\": \"CLOSED\"}}}";
    private static final String ID = "\"id\": \"01a00000-0000-7000-8000-000000000001\"";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("states"));
        Files.writeString(folder.resolve("states/thing.schema.json"), STATE);
        Files.writeString(folder.resolve("thing.closed.schema.json"), CLOSED);
    }

    @Test
    void takesWhatTheSchemasSay() throws IOException {
        assertThat(findings("{" + ID + ", \"state\": \"CLOSED\", \"parts\": [{\"name\": \"a\"}]}"))
                .isEmpty();
    }

    @Test
    void refusesWhatAProducerDidNotDeclareAtAnyDepth() throws IOException {
        assertThat(findings("{" + ID + ", \"secret\": 1}")).hasSize(1);
        assertThat(findings("{" + ID + ", \"parts\": [{\"secret\": 1}]}")).hasSize(1);
    }

    @Test
    void refusesAValueOfAnOpenEnumerationThatTheProducerDidNotDeclare() throws IOException {
        assertThat(StrictSchema.findings(
                        folder.resolve("states/thing.schema.json"), JSON.readTree("{" + ID + ", \"state\": \"AJAR\"}")))
                .hasSize(1);
    }

    @Test
    void refusesWhatTheTypeOrAFormatForbids() throws IOException {
        assertThat(findings("{" + ID + ", \"state\": \"OPEN\"}")).hasSize(1);
        assertThat(findings("{\"id\": \"7\"}")).hasSize(1);
        assertThat(findings("{}")).hasSize(1);
    }

    private List<String> findings(String value) throws IOException {
        return StrictSchema.findings(folder.resolve("thing.closed.schema.json"), JSON.readTree(value));
    }
}
